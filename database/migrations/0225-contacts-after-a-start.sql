-- After a start in a job, contacts are planned by rule (weeks 1, 4, 13 and 26). What is kept is what came of each: that it
-- was had, that it was not, or that it was moved. The newest row about one contact stands.

create table job_contact (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  -- The first row about the job: a correction of it keeps its contacts.
  work_fact_id uuid not null,
  week integer not null check (week > 0),
  said text not null check (said in ('had', 'not_had', 'moved')),
  -- The day of the contact; of one that was moved, its new day.
  said_on date not null,
  -- About the work, and never about health.
  words text check (words <> ''),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen,
  foreign key (authority_id, work_fact_id, citizen_id) references work_fact (authority_id, id, citizen_id),
  constraint a_moved_contact_says_no_more check (said <> 'moved' or words is null)
);
create index on job_contact (citizen_id);
create index on job_contact (authority_id, work_fact_id);
comment on table job_contact is 'What came of a planned contact after a start in a job. Custodian: the authority.';
