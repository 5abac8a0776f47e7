-- What a company hears of a citizen. Somebody on the team may suggest it; nothing is told before the citizen has said yes to
-- that very text for that very place, and it is taken back at any time.

-- A suggestion: which lines of what is wished for, by their keys. It is read by whoever reads the wishes.
create table place_proposal (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  pledge_id uuid not null references company_act (id),
  workplace_name text collate "da-x-icu" not null check (workplace_name <> ''),
  lines text[] not null default '{}',
  proposed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen
);
create index on place_proposal (citizen_id);
comment on table place_proposal is 'A place suggested to a citizen, and what the company might be told. Custodian: the authority.';

-- The text as the citizen saw it and said yes to: letter by letter, in one language.
create table company_telling (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  pledge_id uuid not null references company_act (id),
  workplace_name text collate "da-x-icu" not null check (workplace_name <> ''),
  language text not null check (language in ('da', 'en')),
  lines text[] not null check (cardinality(lines) > 0),
  own_words text check (own_words <> ''),
  -- The contact at the company who reads it here; taken off when the citizen takes the yes back.
  to_account_id uuid references account,
  -- The same press says that citizen and place fit.
  place_step_id uuid not null,
  told_on date not null,
  ended_on date,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen,
  foreign key (authority_id, place_step_id, citizen_id) references place_step (authority_id, id, citizen_id),
  constraint nobody_reads_what_was_taken_back check (ended_on is null or to_account_id is null),
  constraint ends_after_it_was_told check (ended_on >= told_on)
);
create index on company_telling (citizen_id);
create unique index one_yes_for_each_place on company_telling (authority_id, citizen_id, pledge_id) where ended_on is null;
comment on table company_telling is 'What a company is told of a citizen, by the citizen''s yes. Custodian: the authority.';

-- Needs are of the closed list: nothing else can stand where a place is compared, and nothing else can be told.
alter table work_wish add constraint needs_are_of_the_list check (needs <@ array['few_hours', 'fixed_hours', 'late_start',
  'breaks', 'quiet_place', 'few_people', 'no_customers', 'no_phone', 'one_thing_at_a_time', 'written_tasks', 'one_contact',
  'no_heavy_lifting', 'sit_and_stand']);
