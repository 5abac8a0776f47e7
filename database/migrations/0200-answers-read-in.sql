-- Answers that come from a file: read in like a list, taken back like one, with the totals that came along beside ours.

alter table wave_outcome
  drop constraint wave_outcome_mode_check,
  add constraint wave_outcome_mode_check check (mode in ('own_page', 'link', 'tablet', 'interview', 'paper', 'file'));

alter table import_row
  drop constraint import_row_record_table_check,
  add constraint import_row_record_table_check check (record_table in
    ('citizen', 'referral', 'enrolment', 'closing', 'work_fact', 'benefit_fact', 'other_fact', 'response', 'wave_outcome'));

alter table import_result add column responses integer not null default 0 check (responses >= 0);

create table told_total (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  response_id uuid not null,
  run_questionnaire_id uuid not null references run_questionnaire,
  nth integer not null check (nth >= 1),
  score_key text not null check (score_key <> ''),
  -- As it came. What we work out ourselves is a score of its own.
  value numeric not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, response_id, enrolment_id, citizen_id, run_id, referral_id)
    references response (authority_id, id, enrolment_id, citizen_id, run_id, referral_id),
  constraint a_total_is_told_once unique (authority_id, response_id, score_key)
);
create index on told_total (enrolment_id);
create index on told_total (citizen_id);
comment on table told_total is 'A total that came with answers from a file, beside the one worked out here. Special category: health. Custodian: the authority.';
