-- What a run asks, wave by wave, and what became of it: the answers of the citizen, the answers of others about the
-- same course, the scores of both, and – apart from all answers – whether there was one. Six kinds of record, because
-- six circles of people see them.

create table run_questionnaire (
  run_id uuid not null references run,
  id uuid primary key,
  -- A wave of the definition.
  wave_key text not null check (wave_key <> ''),
  questionnaire_version_id uuid not null references questionnaire_version,
  side text not null check (side in ('citizen', 'worker', 'mentor', 'company', 'school')),
  -- The role that asks the citizen, or that answers as the worker; without one, anybody on the team.
  role_key text check (role_key <> ''),
  -- Waves due in these days are asked with it.
  period daterange not null check (not isempty(period) and not lower_inf(period))
);
create index on run_questionnaire (run_id);
comment on table run_questionnaire is 'Which questionnaire a run asks in a wave, of whom, and who sees to it. About no citizen. Custodian: the organisation that runs it.';

create table response_draft (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  run_questionnaire_id uuid not null references run_questionnaire,
  nth integer not null check (nth >= 1),
  language text not null check (language in ('da', 'en')),
  -- Question by question, as src/domain/questionnaire/answers.ts keeps them; emptied when they are sent.
  answers jsonb not null,
  is_sent boolean not null default false,
  begun_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint one_draft_each unique (authority_id, enrolment_id, run_questionnaire_id, nth, recorded_by),
  constraint sent_is_empty check (not is_sent or answers = '{}')
);
create index on response_draft (enrolment_id);
comment on table response_draft is 'Answers somebody is giving, seen by nobody else before they are sent. Custodian: the authority.';

create table response (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  run_questionnaire_id uuid not null references run_questionnaire,
  nth integer not null check (nth >= 1),
  -- With the language, all that was seen: a version is never changed.
  questionnaire_version_id uuid not null references questionnaire_version,
  language text not null check (language in ('da', 'en')),
  answers jsonb not null,
  answered_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  unique (authority_id, id, enrolment_id, citizen_id, run_id, referral_id),
  constraint answered_once unique (authority_id, enrolment_id, run_questionnaire_id, nth)
);
create index on response (enrolment_id);
comment on table response is 'What a citizen answered to a questionnaire, whole. Special category: health. Custodian: the authority.';

create table side_response (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  run_questionnaire_id uuid not null references run_questionnaire,
  nth integer not null check (nth >= 1),
  questionnaire_version_id uuid not null references questionnaire_version,
  language text not null check (language in ('da', 'en')),
  answers jsonb not null,
  answered_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  unique (authority_id, id, enrolment_id, citizen_id, run_id, referral_id),
  constraint a_side_answers_once unique (authority_id, enrolment_id, run_questionnaire_id, nth)
);
create index on side_response (enrolment_id);
comment on table side_response is 'What a worker, a mentor, a company or a school answered about a course from their own side. Special category: health. Custodian: the authority.';

create table score (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  response_id uuid not null,
  score_key text not null check (score_key <> ''),
  -- The rule it was worked out by; working it out anew by a later one adds a row.
  rule_version integer not null check (rule_version > 0),
  -- None where too little was answered: a missing answer is never 0.
  value numeric,
  answered integer not null check (answered >= 0),
  of_questions integer not null check (of_questions >= answered),
  reason text not null check (reason in ('complete', 'filled', 'too_few_answers', 'nothing_answered')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, response_id, enrolment_id, citizen_id, run_id, referral_id)
    references response (authority_id, id, enrolment_id, citizen_id, run_id, referral_id),
  constraint a_rule_scores_once unique (authority_id, response_id, score_key, rule_version),
  constraint no_value_has_a_reason check ((value is null) = (reason in ('too_few_answers', 'nothing_answered')))
);
create index on score (enrolment_id);
comment on table score is 'A number worked out from what a citizen answered, by a rule with a version. Special category: health. Custodian: the authority.';

create table side_score (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  side_response_id uuid not null,
  score_key text not null check (score_key <> ''),
  rule_version integer not null check (rule_version > 0),
  value numeric,
  answered integer not null check (answered >= 0),
  of_questions integer not null check (of_questions >= answered),
  reason text not null check (reason in ('complete', 'filled', 'too_few_answers', 'nothing_answered')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, side_response_id, enrolment_id, citizen_id, run_id, referral_id)
    references side_response (authority_id, id, enrolment_id, citizen_id, run_id, referral_id),
  constraint a_rule_scores_a_side_once unique (authority_id, side_response_id, score_key, rule_version),
  constraint no_value_has_a_reason check ((value is null) = (reason in ('too_few_answers', 'nothing_answered')))
);
create index on side_score (enrolment_id);
comment on table side_score is 'A number worked out from what a worker, a mentor, a company or a school answered. Special category: health. Custodian: the authority.';

create table wave_outcome (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  run_questionnaire_id uuid not null references run_questionnaire,
  nth integer not null check (nth >= 1),
  outcome text not null check (outcome in ('answered', 'refused', 'could_not')),
  -- Why there is no answer, where somebody says so. It has no consequence for anybody.
  reason text check (reason in ('ill', 'away', 'no_time', 'language', 'not_asked', 'other')),
  told_on date not null,
  timing text check (timing in ('early', 'in_time', 'late')),
  mode text check (mode in ('own_page', 'link', 'tablet', 'interview', 'paper')),
  helped text check (helped in ('alone', 'with_help', 'by_proxy')),
  place text check (place in ('home', 'with_us', 'elsewhere', 'phone')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  constraint an_answer_has_a_way check ((outcome = 'answered') = (mode is not null)),
  constraint an_answer_has_a_time check ((outcome = 'answered') = (timing is not null)),
  constraint only_no_answer_has_a_reason check (outcome <> 'answered' or reason is null),
  constraint who_helped_is_told_of_answers check (outcome = 'answered' or (helped is null and place is null))
);
create unique index answered_is_told_once on wave_outcome (authority_id, enrolment_id, run_questionnaire_id, nth) where outcome = 'answered';
create index on wave_outcome (enrolment_id);
create index on wave_outcome (run_id, run_questionnaire_id);
comment on table wave_outcome is 'That a questionnaire was answered, refused or could not be, and how – never what was answered. Custodian: the authority.';

alter table consent
  drop constraint consent_content_kind_check,
  add constraint consent_content_kind_check check (content_kind in ('shared_note', 'attendance', 'enrolment', 'enrolment_status', 'feedback', 'eligibility_fact', 'journal', 'plan', 'work_strand', 'other_strands', 'agenda', 'answer', 'score'));
alter table sharing
  drop constraint sharing_content_kind_check,
  add constraint sharing_content_kind_check check (content_kind in ('shared_note', 'attendance', 'enrolment', 'enrolment_status', 'feedback', 'eligibility_fact', 'journal', 'plan', 'work_strand', 'other_strands', 'agenda', 'answer', 'score'));
