-- A citizen's way to a place at a company, step by step: a door was opened, the two were matched, they met, it began. It
-- is told beside the facts of the ledger, in the same circle: an opened door and a beginning are facts too.

create table place_step (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  step text not null check (step in ('introduction', 'match', 'visit', 'placement', 'work')),
  happened_on date not null,
  workplace_id uuid references workplace,
  workplace_name text collate "da-x-icu" not null check (workplace_name <> ''),
  -- The pledge that is used, where it was promised.
  pledge_id uuid references company_act (id),
  -- Whoever of the task force opened the door.
  task_force_member_id uuid references task_force_member (id),
  -- What the ledger says of it.
  work_fact_id uuid,
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, citizen_id),
  foreign key (authority_id, citizen_id) references citizen,
  foreign key (authority_id, replaces, citizen_id) references place_step (authority_id, id, citizen_id),
  foreign key (authority_id, work_fact_id, citizen_id) references work_fact (authority_id, id, citizen_id),
  unique (authority_id, replaces),
  constraint taking_back_takes_something check (not taken_back or replaces is not null)
);
create index on place_step (citizen_id);
create index on place_step (pledge_id);
comment on table place_step is 'A step of a citizen''s towards a place at a company: a door opened, matched, met, begun. Custodian: the authority.';
