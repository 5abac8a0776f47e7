-- What is decided about the days of a course on its way. Rows are added and never changed: a mistake is taken back by a
-- row of its own, so that what was known on an earlier day can be told again.

-- Its answer grows by what was changed (relations.sql).
drop function if exists app.places_taken(uuid);

create table course_change (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- The place in the course's history. Two who decide at the same time meet here: the second sees what the first did.
  number integer not null check (number > 0),
  change text not null,
  phase_key text,
  weeks integer,
  -- A pause's first day, the first day back from it, the first day of the next phase, the day of a review.
  on_date date,
  until_date date,
  because text,
  of_change_id uuid,
  decided_by text check (decided_by in ('coordinator', 'team', 'project_leader', 'responsible_caseworker')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, enrolment_id, id),
  unique (authority_id, enrolment_id, number),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  foreign key (authority_id, enrolment_id, of_change_id) references course_change (authority_id, enrolment_id, id),
  constraint a_change_says_what_it_is check (case change
    when 'extension' then phase_key is not null and weeks between 1 and 260 and num_nonnulls(on_date, until_date, because, of_change_id) = 0
    when 'pause' then phase_key is not null and on_date is not null and until_date >= on_date is not false and num_nonnulls(weeks, because, of_change_id) = 0
    when 'resumption' then of_change_id is not null and on_date is not null and num_nonnulls(phase_key, weeks, until_date, because) = 0
    when 'next_phase' then phase_key is not null and on_date is not null and because in ('job_begins', 'agreed') and num_nonnulls(weeks, until_date, of_change_id) = 0
    when 'review' then phase_key is not null and on_date is not null and num_nonnulls(weeks, until_date, because, of_change_id) = 0
    when 'taken_back' then of_change_id is not null and num_nonnulls(phase_key, weeks, on_date, until_date, because) = 0
    else false end)
);
create index on course_change (enrolment_id);
create index on course_change (run_id);
create unique index taken_back_once on course_change (authority_id, of_change_id) where change = 'taken_back';
comment on table course_change is 'What was decided about the days of a course: longer, paused, on to the next phase, looked at together, or taken back. Where the course stands is worked out from it. Custodian: the authority.';

create table course_change_words (
  authority_id uuid not null,
  course_change_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  words text not null check (words <> ''),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, course_change_id),
  foreign key (authority_id, enrolment_id, course_change_id) references course_change (authority_id, enrolment_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
create index on course_change_words (enrolment_id);
create index on course_change_words (run_id);
comment on table course_change_words is 'Why it was decided, in the words of whoever wrote it down; apart from the days, which more people may know. Custodian: the authority.';
