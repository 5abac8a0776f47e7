-- What whoever evaluates a run gets of it: an agreement, what was made under it, and the files the evaluator holds. The
-- secret that turns a citizen into a blind name is read by one role alone, which the web server cannot become
-- (docs/decisions/0045).

alter table run_party
  drop constraint run_party_part_check,
  add constraint run_party_part_check check (part in ('organiser', 'authority', 'lends_staff', 'funder', 'host_company', 'region', 'partner', 'evaluator'));

create table extract_agreement (
  id uuid primary key,
  run_id uuid not null references run,
  evaluator_organisation_id uuid not null references organisation,
  -- The one person there who opens it.
  evaluator_account_id uuid not null references account,
  purpose text not null check (purpose <> ''),
  -- `consent`: only who said yes. `research`: databeskyttelsesloven § 10, and nobody is asked.
  basis text not null check (basis in ('consent', 'research')),
  contents text[] not null check (cardinality(contents) > 0 and contents <@ array['answers', 'side_answers', 'waves', 'work']),
  background text[] not null default '{}' check (background <@ array['authority', 'age', 'started']),
  -- Courses that began in these days.
  told_from date,
  told_to date not null,
  until_on date not null,
  -- As many as must share all that is told of a background, before it can be told without somebody looking.
  smallest_group integer not null check (smallest_group >= 3),
  links_register boolean not null default false,
  agreed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  unique (id, run_id, evaluator_organisation_id),
  check (told_from <= told_to),
  check (until_on >= agreed_on - 1)
);
create index on extract_agreement (run_id);
create index on extract_agreement (evaluator_account_id);
comment on table extract_agreement is 'What an evaluator may get of a run, what for, by which right and how long. About no citizen. Custodian: the organisation that runs it.';

create table extract_secret (
  agreement_id uuid primary key references extract_agreement,
  inner_key bytea not null check (length(inner_key) = 64),
  outer_key bytea not null check (length(outer_key) = 64)
);
comment on table extract_secret is 'What turns a citizen into the blind name of one agreement; read by the extractor alone. Custodian: the organisation that runs it.';

create table extract_made (
  id uuid primary key,
  run_id uuid not null,
  agreement_id uuid not null,
  evaluator_organisation_id uuid not null,
  made_on date not null,
  -- How well people are hidden among each other, as it was confirmed, and each file with its length and its SHA-256.
  report jsonb not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  unique (id, run_id, agreement_id, evaluator_organisation_id),
  foreign key (agreement_id, run_id, evaluator_organisation_id)
    references extract_agreement (id, run_id, evaluator_organisation_id)
);
create index on extract_made (run_id);
create index on extract_made (agreement_id);
comment on table extract_made is 'That an extract left: of how many, how well hidden, and which files; no answers. Custodian: the organisation that runs it.';

create table extract_delivery (
  authority_id uuid not null references organisation,
  id uuid not null,
  run_id uuid not null,
  agreement_id uuid not null,
  extract_made_id uuid not null unique,
  -- What the evaluator reads about it: the run, the purpose, the files.
  about jsonb not null,
  delivered_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, run_id),
  foreign key (extract_made_id, run_id, agreement_id, authority_id)
    references extract_made (id, run_id, agreement_id, evaluator_organisation_id)
);
create index on extract_delivery (run_id);
create index on extract_delivery (agreement_id);
comment on table extract_delivery is 'What an evaluator holds of a run. Custodian: the organisation that received it.';

create table extract_part (
  authority_id uuid not null,
  -- The delivery's own.
  id uuid not null,
  run_id uuid not null,
  file text not null check (file <> ''),
  nth integer not null check (nth >= 0),
  bytes bytea not null,
  recorded_by uuid not null references account,
  primary key (authority_id, id, file, nth),
  -- Asked at the end: the files are written first, and what is told of the delivery is how they came out.
  foreign key (authority_id, id, run_id) references extract_delivery (authority_id, id, run_id) deferrable initially deferred
);
-- What is packed already is not packed again.
alter table extract_part alter column bytes set storage external;
comment on table extract_part is 'The files of an extract, piece by piece: answers under blind names. Special category: health. Custodian: the organisation that received it.';

alter table consent
  drop constraint consent_content_kind_check,
  add constraint consent_content_kind_check check (content_kind in ('shared_note', 'attendance', 'enrolment', 'enrolment_status', 'feedback', 'eligibility_fact', 'journal', 'plan', 'work_strand', 'other_strands', 'agenda', 'answer', 'score', 'delivered_extract'));
