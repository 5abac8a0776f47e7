-- What a citizen wishes for and needs at work: trades, tasks, skills, what must be different, how far, how many hours and
-- from when. It follows the person and not one course. Nothing is changed: whoever changes something adds the next version.

create table work_wish (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  version integer not null check (version > 0),
  -- Kinds of work, as the code list of work writes them.
  kinds text[] not null default '{}',
  trades text[] not null default '{}',
  tasks text check (tasks <> ''),
  skills text[] not null default '{}',
  -- What must be different at work, never why.
  needs text[] not null default '{}',
  needs_words text[] not null default '{}',
  areas text[] not null default '{}',
  travels text[] not null default '{}',
  travel_minutes integer check (travel_minutes between 1 and 300),
  hours_from numeric(3, 1) check (hours_from > 0),
  hours_to numeric(3, 1) check (hours_to >= hours_from),
  ready_from date,
  changed_by text not null check (changed_by in ('citizen', 'staff')),
  changed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, citizen_id, version),
  foreign key (authority_id, citizen_id) references citizen
);
create index on work_wish (citizen_id);
comment on table work_wish is 'What a citizen wishes for and needs at work, version by version. Custodian: the authority.';
