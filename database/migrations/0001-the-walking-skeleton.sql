-- The first schema: one programme, one citizen's way from referral to closing.
-- Three families (see ARCHITECTURE.md): shared tables lead with their own id, citizen-owned tables with
-- the owning authority, organiser-run tables with the organisation that holds them.
-- `custodian` in each comment says who answers for the rows.

create schema app;
grant usage on schema app to fodfaeste_app, fodfaeste_worker, fodfaeste_reports, fodfaeste_eraser, fodfaeste_lookup, fodfaeste_registry;
grant usage on schema public to fodfaeste_app, fodfaeste_worker, fodfaeste_reports, fodfaeste_eraser, fodfaeste_lookup, fodfaeste_registry;

create extension if not exists btree_gist;

-- The time a row was written. In a demo database it follows the date the demo has travelled to.
create function app.recorded_time() returns timestamptz
  language sql volatile set search_path = pg_catalog
  return clock_timestamp() + coalesce(nullif(current_setting('app.travel_days', true), ''), '0')::int * interval '1 day';

------------------------------------------------------------------------ shared

create table installation (
  only_one boolean primary key default true check (only_one),
  kind text not null check (kind in ('demo', 'real')),
  travel_days integer not null default 0,
  created_at timestamptz not null default app.recorded_time(),
  constraint only_a_demo_travels check (kind = 'demo' or travel_days = 0)
);
comment on table installation is 'What this database is, for ever: a demo or a real one. Custodian: the operator.';

create table organisation (
  id uuid primary key,
  name text collate "da-x-icu" not null,
  kind text not null check (kind in ('municipality', 'region', 'ngo', 'fund', 'company')),
  recorded_at timestamptz not null default app.recorded_time()
);
comment on table organisation is 'A body that takes part. Custodian: the operator.';

create table account (
  id uuid primary key,
  language text not null default 'da' check (language in ('da', 'en')),
  recorded_at timestamptz not null default app.recorded_time()
);
comment on table account is 'A way in, apart from people: it holds no name. Custodian: the operator.';

create table account_identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null references account,
  primary key (issuer, subject)
);
create index on account_identity (account_id);
comment on table account_identity is 'Who vouches for an account, and under which name there. Custodian: the operator.';

create table employment (
  id uuid primary key,
  account_id uuid not null references account,
  organisation_id uuid not null references organisation,
  staff_name text collate "da-x-icu" not null,
  title_da text not null,
  title_en text not null,
  work_phone text,
  occupation text not null check (occupation in ('caseworker', 'other')),
  period daterange not null,
  recorded_at timestamptz not null default app.recorded_time(),
  unique (id, account_id, organisation_id)
);
create index on employment (account_id);
comment on table employment is 'An account at work in an organisation. Custodian: that organisation.';

create table sign_in (
  token_hash bytea primary key,
  account_id uuid not null references account,
  employment_id uuid references employment,
  expires_at timestamptz not null,
  recorded_at timestamptz not null default app.recorded_time()
);
create index on sign_in (expires_at);
comment on table sign_in is 'An open sign-in and what it acts as: one employment, or (without one) the citizen themself. Custodian: the operator.';

create table demo_role (
  position integer primary key,
  account_id uuid not null references account,
  employment_id uuid references employment,
  shown_name text not null,
  shown_role_da text not null,
  shown_role_en text not null
);
comment on table demo_role is 'The sign-in buttons of a demo; empty in a real database. Custodian: the operator.';

create table programme (
  id uuid primary key,
  key text not null unique
);
comment on table programme is 'A model of help. Custodian: whoever publishes it.';

create table programme_version (
  id uuid primary key,
  programme_id uuid not null references programme,
  number integer not null check (number > 0),
  definition jsonb not null,
  published_on date not null,
  unique (programme_id, number)
);
comment on table programme_version is 'One numbered definition, never changed once published. Custodian: whoever publishes it.';

create table run (
  id uuid primary key,
  programme_version_id uuid not null references programme_version,
  name text collate "da-x-icu" not null,
  starts_on date not null,
  ends_on date,
  check (ends_on is null or ends_on >= starts_on)
);
comment on table run is 'A programme in the world. Custodian: the organisation that runs it.';

create table run_party (
  run_id uuid not null references run,
  organisation_id uuid not null references organisation,
  part text not null check (part in ('authority', 'lends_staff', 'funder')),
  primary key (run_id, organisation_id, part)
);
comment on table run_party is 'An organisation''s part in a run. Custodian: the organisation that runs it.';

create table appointment (
  id uuid primary key,
  account_id uuid not null references account,
  organisation_id uuid not null references organisation,
  part text not null check (part in ('project_leader', 'intake_member', 'caseload_leader', 'log_reviewer')),
  run_id uuid references run,
  authority_id uuid references organisation,
  period daterange not null,
  recorded_at timestamptz not null default app.recorded_time(),
  check (case part
    when 'project_leader' then run_id is not null and authority_id is null
    when 'intake_member' then run_id is not null and authority_id is not null
    else run_id is null and authority_id is not null end)
);
create index on appointment (account_id);
create index on appointment (run_id);
comment on table appointment is 'A person named for a part that opens records: leading a run, deciding its intake, leading a caseload, reviewing the access log. Custodian: the organisation that appoints.';

----------------------------------------------------------------- citizen-owned

create table citizen (
  authority_id uuid not null references organisation,
  id uuid not null,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (id)
);
comment on table citizen is 'That a record exists, and nothing about whom. Custodian: the authority.';

create table citizen_call_name (
  authority_id uuid not null,
  citizen_id uuid not null,
  call_name text collate "da-x-icu" not null check (call_name <> ''),
  contact_phone text,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, citizen_id),
  foreign key (authority_id, citizen_id) references citizen
);
create index on citizen_call_name (citizen_id);
comment on table citizen_call_name is 'What the citizen is called, and the contact they chose to give. Custodian: the authority.';

create table citizen_identity (
  authority_id uuid not null,
  citizen_id uuid not null,
  full_name text collate "da-x-icu" not null check (full_name <> ''),
  cpr_encrypted bytea not null,
  cpr_hash bytea not null,
  born_on date not null,
  address text,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, citizen_id),
  foreign key (authority_id, citizen_id) references citizen,
  unique (authority_id, cpr_hash)
);
create index on citizen_identity (citizen_id);
comment on table citizen_identity is 'Who the citizen is. The hash is keyed per authority: the same number gives another hash next door. Custodian: the authority.';

create table citizen_account (
  authority_id uuid not null,
  citizen_id uuid not null,
  account_id uuid not null references account,
  primary key (authority_id, citizen_id),
  foreign key (authority_id, citizen_id) references citizen
);
create index on citizen_account (account_id);
comment on table citizen_account is 'The citizen''s own way in; one account may open the records of two authorities. Custodian: the authority.';

create table responsible_caseworker (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  account_id uuid not null references account,
  period daterange not null,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen,
  constraint one_responsible_at_a_time exclude using gist (authority_id with =, citizen_id with =, period with &&)
);
create index on responsible_caseworker (account_id);
comment on table responsible_caseworker is 'The owning authority''s named caseworker. Custodian: the authority.';

create table referral (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null references run,
  programme_version_id uuid not null references programme_version,
  referrer_account_id uuid not null references account,
  referrer_organisation_id uuid not null references organisation,
  reason text not null,
  sent_on date not null,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen,
  unique (authority_id, id, citizen_id, run_id)
);
create index on referral (citizen_id);
create index on referral (run_id, sent_on);
create index on referral (referrer_account_id);
create unique index on referral (id);
comment on table referral is 'Why the citizen was sent to a run; pins the definition it is judged by. Custodian: the authority.';

create table referral_status (
  authority_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  status text not null check (status in ('sent', 'accepted', 'refused', 'withdrawn')),
  status_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  unique (authority_id, referral_id, status)
);
create index on referral_status (referral_id);
create index on referral_status (run_id);
create index on referral_status (citizen_id);
-- The intake answers once. The citizen may still say no to a yes, until the course begins.
create unique index one_answer_each on referral_status (authority_id, referral_id) where status in ('accepted', 'refused');
comment on table referral_status is 'Where a referral stands, one dated row a step. Custodian: the authority.';

create table referral_decision (
  authority_id uuid not null,
  referral_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  reason text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, referral_id),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id)
);
create index on referral_decision (referral_id);
comment on table referral_decision is 'The intake''s own words for its answer. Custodian: the authority.';

create table enrolment (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  programme_version_id uuid not null references programme_version,
  starts_on date not null,
  ended_on date check (ended_on >= starts_on),
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  unique (authority_id, referral_id),
  unique (authority_id, id, citizen_id, run_id, referral_id)
);
create unique index on enrolment (id);
create index on enrolment (citizen_id);
create index on enrolment (run_id, starts_on);
create index on enrolment (referral_id);
comment on table enrolment is 'That a course was begun, and ended: its status, not its content. Custodian: the authority.';

create table team_member (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  account_id uuid not null references account,
  organisation_id uuid not null references organisation,
  role_key text not null,
  access_row text not null check (access_row in ('team_general', 'team_psychologist', 'team_occupational_therapist', 'team_company_consultant')),
  coordinates boolean not null,
  period daterange not null,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint one_coordinator_at_a_time exclude using gist (authority_id with =, enrolment_id with =, period with &&) where (coordinates)
);
create index on team_member (enrolment_id);
create index on team_member (account_id);
create index on team_member (run_id);
comment on table team_member is 'A face of the course, from when to when. Custodian: the authority.';

create table closing (
  authority_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  ending text not null check (ending in ('completed', 'exit_to_work_or_education', 'drop_out', 'other')),
  recommendation text check (recommendation <> ''),
  remark text check (remark <> ''),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, enrolment_id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
create index on closing (enrolment_id);
create index on closing (run_id);
comment on table closing is 'How the course ended and what is recommended next. Custodian: the authority.';

create table session (
  organisation_id uuid not null references organisation,
  id uuid not null,
  run_id uuid not null references run,
  kind text not null check (kind in ('talk', 'phone_call', 'network_meeting', 'group_course', 'cafe', 'other', 'psychologist_talk', 'occupational_therapy', 'company_visit')),
  held_on date not null,
  minutes integer check (minutes between 1 and 600),
  held_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  unique (id),
  unique (id, kind, held_by, held_on)
);
comment on table session is 'A meeting, held by its organiser. Custodian: the organiser.';

create table attendance (
  authority_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  session_kind text not null,
  held_by uuid not null,
  held_on date not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  status text not null check (status in ('present', 'late', 'excused', 'absent')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (session_id, session_kind, held_by, held_on) references session (id, kind, held_by, held_on),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  unique (authority_id, session_id, enrolment_id)
);
create index on attendance (enrolment_id, held_on);
create index on attendance (session_id);
create index on attendance (run_id);
create index on attendance (citizen_id);
comment on table attendance is 'Whether one citizen came. The session''s kind and holder stand here too, so that a right never asks another table. Custodian: the authority.';

create table shared_note (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  session_id uuid references session (id),
  author_organisation_id uuid not null references organisation,
  recorded_by uuid not null references account,
  audience text not null check (audience in ('team_and_citizen', 'team')),
  written_on date not null,
  words text check (words <> ''),
  next_step text check (next_step <> ''),
  next_step_on date,
  recorded_at timestamptz not null default app.recorded_time(),
  check (words is not null or next_step is not null),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  unique (session_id, enrolment_id)
);
create index on shared_note (enrolment_id, written_on);
create index on shared_note (citizen_id);
comment on table shared_note is 'A few words for the team, and where the writer chose it for the citizen. Custodian: the authority.';

create table journal_entry (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  recorded_by uuid not null references account,
  owner_organisation_id uuid not null references organisation,
  written_on date not null,
  words text not null check (words <> ''),
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
create index on journal_entry (enrolment_id, written_on);
comment on table journal_entry is 'The psychologist''s own journal, separate by law (psykologloven § 14). Custodian: its owner.';

create table consent (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  content_kind text not null check (content_kind in ('shared_note', 'attendance')),
  to_organisation_id uuid not null references organisation,
  -- The relation in which that house's people may read: a yes to the company consultant is no yes to her colleagues.
  to_relation text not null,
  purpose text not null,
  period daterange not null,
  text_key text not null,
  text_version integer not null,
  how_given text not null check (how_given in ('screen', 'paper', 'spoken')),
  given_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  unique (authority_id, id, citizen_id, run_id, referral_id),
  unique (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_organisation_id, to_relation)
);
create index on consent (referral_id);
create index on consent (citizen_id);
comment on table consent is 'The citizen''s yes: what, to whom, why, how long, to which words, given how. Custodian: the authority.';

create table consent_withdrawal (
  authority_id uuid not null,
  consent_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  withdrawn_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, consent_id),
  foreign key (authority_id, consent_id, citizen_id, run_id, referral_id) references consent (authority_id, id, citizen_id, run_id, referral_id)
);
create index on consent_withdrawal (referral_id);
create index on consent_withdrawal (citizen_id);
comment on table consent_withdrawal is 'The citizen''s yes taken back; what rested on it ends at once. Custodian: the authority.';

create table sharing (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  content_kind text not null check (content_kind in ('shared_note', 'attendance')),
  to_organisation_id uuid not null references organisation,
  to_relation text not null,
  consent_id uuid not null,
  shared_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  -- What is shared, and with whom, is exactly what the consent says: the key carries it all.
  foreign key (authority_id, consent_id, citizen_id, run_id, referral_id, content_kind, to_organisation_id, to_relation)
    references consent (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_organisation_id, to_relation)
);
create index on sharing (to_organisation_id);
create index on sharing (referral_id);
create index on sharing (citizen_id);
comment on table sharing is 'The one logged act by which content crosses a wall, and the consent it rests on. Custodian: the authority.';

----------------------------------------------------------------- organiser-run

create table target_agreement (
  run_id uuid not null references run,
  rule_id text not null,
  rule_version integer not null,
  recipient_organisation_id uuid not null references organisation,
  direction text not null check (direction in ('at_least', 'at_most')),
  share numeric(5, 4) not null check (share between 0 and 1),
  agreed_on date not null,
  primary key (run_id, rule_id)
);
comment on table target_agreement is 'What a run promised its funder, as agreed. Custodian: the organisation that runs it.';

create table event (
  id uuid primary key,
  recorded_at timestamptz not null default app.recorded_time(),
  happened_on date not null,
  account_id uuid not null references account,
  employment_id uuid references employment,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  authority_id uuid references organisation
);
create index on event (subject_id);
comment on table event is 'The envelope of one act: who, when, what it concerned. Never deleted. Custodian: the operator.';

create table event_payload (
  event_id uuid primary key references event,
  payload jsonb not null
);
comment on table event_payload is 'What the act held; can be erased when the law says so, without harm to the envelope. Custodian: as the subject.';

create table read_log (
  id uuid primary key,
  recorded_at timestamptz not null default app.recorded_time(),
  happened_on date not null,
  account_id uuid not null references account,
  employment_id uuid references employment,
  action text not null
);
comment on table read_log is 'One row for each request that showed a person. Custodian: as the person.';

create table read_log_person (
  read_log_id uuid not null references read_log,
  authority_id uuid not null,
  citizen_id uuid not null,
  primary key (read_log_id, citizen_id),
  foreign key (authority_id, citizen_id) references citizen
);
create index on read_log_person (citizen_id, read_log_id);
create index on read_log_person (authority_id, read_log_id);
comment on table read_log_person is 'One row for each person that a request showed. Custodian: the authority.';
