-- A course of a run in which people of companies and of the run's own houses learn to be ambassadors and mentors: who was
-- invited, when they met, who came, and who was given a certificate. Nobody in it is a citizen of the run.

create table training (
  organisation_id uuid not null references organisation,
  id uuid not null unique,
  run_id uuid not null references run,
  title text not null check (title <> ''),
  begins_on date not null,
  place text check (place <> ''),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  unique (organisation_id, id, run_id)
);
create index on training (run_id);
comment on table training is 'A course for ambassadors and mentors at companies and in houses. Custodian: the house that holds it.';

create table training_person (
  organisation_id uuid not null,
  id uuid not null unique,
  training_id uuid not null,
  run_id uuid not null,
  shown_name text not null check (shown_name <> ''),
  title text check (title <> ''),
  -- Of a company in the register, or of a house of the run.
  workplace_id uuid references workplace,
  of_organisation_id uuid references organisation,
  invited_on date not null,
  -- Written by mistake, or would rather not: nothing stands in its place.
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  unique (organisation_id, id, training_id),
  foreign key (organisation_id, training_id, run_id) references training (organisation_id, id, run_id),
  foreign key (organisation_id, replaces, training_id) references training_person (organisation_id, id, training_id),
  unique (organisation_id, replaces),
  constraint of_one_place check (num_nonnulls(workplace_id, of_organisation_id) = 1),
  constraint taking_back_takes_something check (taken_back = (replaces is not null))
);
create index on training_person (run_id);
comment on table training_person is 'Somebody of a company or a house who is invited to a course. Custodian: the house that holds it.';

create table training_meeting (
  organisation_id uuid not null,
  id uuid not null unique,
  training_id uuid not null,
  run_id uuid not null,
  met_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  unique (organisation_id, id, training_id),
  foreign key (organisation_id, training_id, run_id) references training (organisation_id, id, run_id)
);
create index on training_meeting (run_id);
comment on table training_meeting is 'That a course for ambassadors met. Custodian: the house that holds it.';

create table training_presence (
  organisation_id uuid not null,
  training_meeting_id uuid not null,
  training_person_id uuid not null,
  training_id uuid not null,
  run_id uuid not null references run,
  recorded_by uuid not null references account,
  primary key (organisation_id, training_meeting_id, training_person_id),
  foreign key (organisation_id, training_meeting_id, training_id) references training_meeting (organisation_id, id, training_id),
  foreign key (organisation_id, training_person_id, training_id) references training_person (organisation_id, id, training_id)
);
create index on training_presence (run_id);
comment on table training_presence is 'Who came to a meeting of a course for ambassadors. Custodian: the house that holds it.';

create table training_end (
  organisation_id uuid not null,
  training_id uuid not null,
  run_id uuid not null,
  ended_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, training_id),
  foreign key (organisation_id, training_id, run_id) references training (organisation_id, id, run_id)
);
create index on training_end (run_id);
comment on table training_end is 'That a course for ambassadors is over and its certificates are given. Custodian: the house that holds it.';

create table training_certificate (
  organisation_id uuid not null,
  training_person_id uuid not null,
  training_id uuid not null,
  run_id uuid not null references run,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, training_person_id),
  foreign key (organisation_id, training_id) references training_end (organisation_id, training_id),
  foreign key (organisation_id, training_person_id, training_id) references training_person (organisation_id, id, training_id)
);
create index on training_certificate (run_id);
comment on table training_certificate is 'Who was given a certificate of a course for ambassadors. Custodian: the house that holds it.';
