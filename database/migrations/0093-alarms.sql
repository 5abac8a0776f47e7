-- A questionnaire may hold a question whose answer somebody must act upon at once. It is off until the run has said who
-- answers, in which hours, and who stands in; then such an answer opens a task for them.

create table run_alarm_rota (
  run_id uuid primary key references run,
  answers_employment_id uuid not null references employment,
  substitute_employment_id uuid not null references employment,
  -- In words, as the citizen reads them: "hverdage 8–16".
  hours text not null check (hours <> ''),
  named_on date not null,
  constraint somebody_else_stands_in check (answers_employment_id <> substitute_employment_id)
);
comment on table run_alarm_rota is 'Who acts upon an answer that must be acted upon, when, and who stands in. About no citizen. Custodian: the organisation that runs it.';

create table alarm (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  run_questionnaire_id uuid not null references run_questionnaire,
  nth integer not null check (nth >= 1),
  question_key text not null check (question_key <> ''),
  -- That one answer, and none of the others.
  answer jsonb not null,
  answered_on date not null,
  opened_on date not null,
  to_employment_id uuid not null references employment,
  substitute_employment_id uuid not null references employment,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, enrolment_id, citizen_id, run_id, referral_id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint raised_once unique (authority_id, enrolment_id, run_questionnaire_id, nth)
);
create index on alarm (to_employment_id);
create index on alarm (substitute_employment_id);
comment on table alarm is 'One answer that somebody named must act upon; opened to them alone, until the task is closed. Special category: health. Custodian: the authority.';

create table alarm_closed (
  authority_id uuid not null,
  alarm_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  closed_on date not null,
  -- What was done, in a few words.
  words text not null check (words <> ''),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, alarm_id),
  foreign key (authority_id, alarm_id, enrolment_id, citizen_id, run_id, referral_id)
    references alarm (authority_id, id, enrolment_id, citizen_id, run_id, referral_id)
);
comment on table alarm_closed is 'What was done about an answer that somebody had to act upon. Custodian: the authority.';

-- What is kept of one citizen is found by the citizen: for their own file, and when it has been kept long enough.
create index on alarm (citizen_id);
create index on alarm_closed (citizen_id);
create index on response_draft (citizen_id);
create index on response (citizen_id);
create index on side_response (citizen_id);
create index on score (citizen_id);
create index on side_score (citizen_id);
create index on wave_outcome (citizen_id);
