-- Stories that are told in public. The story is the run's and names nobody; whom it is about is a record about the citizen,
-- in the citizen's authority. It goes out in words the citizen has read and said yes to and a second person has approved,
-- and is gone the moment either takes it back: of what is withdrawn no word is kept.

alter table appointment drop constraint appointment_part_check;
alter table appointment add constraint appointment_part_check check (part in
  ('project_leader', 'intake_member', 'caseload_leader', 'log_reviewer', 'administrator', 'programme_publisher',
   'report_approver', 'edition_reader', 'importer', 'story_approver'));
alter table appointment drop constraint appointment_check;
alter table appointment add constraint appointment_check check (case part
  when 'project_leader' then run_id is not null and authority_id is null
  when 'report_approver' then run_id is not null and authority_id is null
  when 'story_approver' then run_id is not null and authority_id is null
  when 'intake_member' then run_id is not null and authority_id is not null
  when 'importer' then run_id is not null and authority_id is not null
  when 'administrator' then run_id is null and authority_id is null
  when 'programme_publisher' then run_id is null and authority_id is null
  else run_id is null and authority_id is not null end);

create table story (
  organisation_id uuid not null references organisation,
  id uuid not null,
  run_id uuid not null references run,
  -- Told about a citizen, or about nobody: news of the run.
  about text not null check (about in ('citizen', 'nobody')),
  title text collate "da-x-icu" check (title <> ''),
  words text check (words <> ''),
  -- How each of the four questions about being recognised was answered.
  traits jsonb not null default '{}',
  version integer not null check (version > 0),
  state text not null check (state in ('draft', 'read_by_citizen', 'approved', 'published', 'withdrawn')),
  -- The version the citizen said yes to.
  agreed_to integer,
  -- How many direct identifiers the search found in these words, with all that the record knows.
  identifiers integer not null check (identifiers >= 0),
  written_by uuid not null references account,
  approved_by uuid references account,
  published_on date,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  unique (id),
  unique (id, run_id),
  constraint nothing_is_left_of_what_is_withdrawn check ((state = 'withdrawn') = (words is null) and (words is null) = (title is null)),
  constraint nobody_approves_their_own_words check (approved_by is distinct from written_by),
  constraint what_goes_out_is_approved check (state not in ('approved', 'published') or (approved_by is not null and identifiers = 0)),
  constraint what_goes_out_was_read check (
    about = 'nobody' or state not in ('read_by_citizen', 'approved', 'published') or agreed_to is not distinct from version)
);
create index on story (run_id);
comment on table story is 'A story or news that a run tells, and how far it is on its way out. It names nobody. Custodian: the organiser.';

create table story_about (
  authority_id uuid not null,
  id uuid not null,
  story_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, story_id),
  foreign key (story_id, run_id) references story (id, run_id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
create index on story_about (story_id);
create index on story_about (enrolment_id);
create index on story_about (citizen_id);
comment on table story_about is 'Whom a story is about. Custodian: the authority.';

create table story_answer (
  authority_id uuid not null,
  id uuid not null,
  story_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  says text not null check (says in ('yes', 'no')),
  -- The version of the words they had read.
  version integer not null check (version > 0),
  said_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, story_id) references story_about (authority_id, story_id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
create index on story_answer (story_id);
create index on story_answer (enrolment_id);
create index on story_answer (citizen_id);
comment on table story_answer is 'That the citizen said yes to a story in these words, or no to it. Custodian: the authority.';
