-- A run's task force: the people of companies and associations who open doors, when they met, and what they promised.
-- It is about no citizen. What somebody is promised and what came of it stand apart: a place that was used is a step of
-- a citizen's, and stands with the citizen.

create table task_force_member (
  organisation_id uuid not null references organisation,
  id uuid not null unique,
  run_id uuid not null references run,
  workplace_id uuid not null references workplace,
  -- Where the member signs in for a house of the run; most members never do.
  employment_id uuid references employment,
  shown_name text not null check (shown_name <> ''),
  title text check (title <> ''),
  joined_on date not null,
  left_on date,
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  foreign key (organisation_id, replaces) references task_force_member (organisation_id, id),
  unique (organisation_id, replaces),
  constraint leaves_after_joining check (left_on >= joined_on),
  constraint taking_back_takes_something check (not taken_back or replaces is not null)
);
create index on task_force_member (run_id);
comment on table task_force_member is 'Somebody of a company or an association who opens doors for a run. Custodian: the house that wrote it.';

create table task_force_meeting (
  organisation_id uuid not null references organisation,
  id uuid not null unique,
  run_id uuid not null references run,
  met_on date not null,
  place text check (place <> ''),
  words text check (words <> ''),
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  foreign key (organisation_id, replaces) references task_force_meeting (organisation_id, id),
  unique (organisation_id, replaces),
  constraint taking_back_takes_something check (not taken_back or replaces is not null)
);
create index on task_force_meeting (run_id);
comment on table task_force_meeting is 'That a run''s task force met, and what came of it. About no citizen. Custodian: the house that wrote it.';

create table task_force_presence (
  organisation_id uuid not null,
  task_force_meeting_id uuid not null,
  task_force_member_id uuid not null references task_force_member (id),
  run_id uuid not null references run,
  recorded_by uuid not null references account,
  primary key (organisation_id, task_force_meeting_id, task_force_member_id),
  foreign key (organisation_id, task_force_meeting_id) references task_force_meeting (organisation_id, id)
);
create index on task_force_presence (run_id);
comment on table task_force_presence is 'Which members of a task force came to a meeting. Custodian: the house that wrote it.';

-- What is done with a company is tied to the register; rows from before, and companies that stand in no register, keep
-- their name alone.
alter table company_act
  add column workplace_id uuid references workplace,
  -- Whoever of the task force stands behind it.
  add column task_force_member_id uuid references task_force_member (id),
  -- What a pledge is of, when it holds, and what the company asks for.
  add column code_id uuid references code,
  add column pledged daterange check (not isempty(pledged)),
  add column conditions text check (conditions <> ''),
  add constraint only_pledges_say_of_what check (
    act = 'pledge' or (code_id is null and pledged is null and conditions is null)),
  add constraint registered_has_a_name check (workplace_id is null or company is not null);
alter table company_act add constraint company_act_id_key unique (id);
create index on company_act (workplace_id);
