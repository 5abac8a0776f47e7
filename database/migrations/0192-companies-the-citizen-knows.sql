-- What the citizen brings along: companies they know of and doors they opened themselves, in their own words. It is a
-- part of the plan's strand about work, and read by whoever reads that.

create table own_door (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- A company the citizen would like to try, or a door that they opened themselves.
  said text not null check (said in ('suggestion', 'door_opened')),
  company_name text not null check (company_name <> ''),
  words text check (words <> ''),
  said_on date not null,
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, enrolment_id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  foreign key (authority_id, replaces, enrolment_id) references own_door (authority_id, id, enrolment_id),
  unique (authority_id, replaces),
  constraint taking_back_takes_something check (not taken_back or replaces is not null)
);
create index on own_door (citizen_id);
create index on own_door (authority_id, enrolment_id);
comment on table own_door is 'A company the citizen suggests, or a door they opened themselves. Custodian: the authority.';
