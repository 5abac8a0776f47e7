-- What somebody wrote and has not sent yet, and that a text was taken along into another system.

create table kept_text (
  id uuid primary key,
  account_id uuid not null references account,
  employment_id uuid not null references employment,
  -- The address of the form it was written in.
  form text not null check (form like '/%'),
  -- The fields, under a key of the writer's own: nobody else's sign-in opens them.
  sealed bytea not null,
  why text not null check (why in ('draft', 'signed_out')),
  kept_at timestamptz not null,
  expires_at timestamptz not null,
  recorded_at timestamptz not null default app.recorded_time(),
  check (expires_at > kept_at)
);
create index on kept_text (account_id, employment_id);
create index on kept_text (expires_at);
comment on table kept_text is 'A text on its way: a draft somebody put aside, or what was sent when the sign-in had lapsed. Only whoever wrote it opens it, and it is gone when it is used. Custodian: the organisation the writer works in.';

create table journal_copy (
  authority_id uuid not null,
  id uuid not null,
  attendance_id uuid not null,
  session_id uuid not null,
  session_kind text not null,
  held_by uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  copied_for text not null check (copied_for in ('journal', 'min_plan')),
  copied_at timestamptz not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, attendance_id, session_id, session_kind, held_by, enrolment_id, citizen_id, run_id, referral_id)
    references attendance (authority_id, id, session_id, session_kind, held_by, enrolment_id, citizen_id, run_id, referral_id)
);
create index on journal_copy (attendance_id);
create index on journal_copy (enrolment_id);
create index on journal_copy (citizen_id);
comment on table journal_copy is 'A receipt: who took the text about a meeting along into the authority''s journal or into Min Plan, and when. Custodian: the authority.';
