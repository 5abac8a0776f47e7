-- Companies and schools: a register that all houses share, and a card that each house keeps for itself.
-- The register says what stands in public registers. What a house knows – whom to call, what was talked about, who
-- knows whom – hangs on its own card, and another house sees it when the card has been shared with it.

-- The words of a name, as they are looked for: small letters and figures, and nothing else.
create function app.words_of(told text) returns tsvector
  language sql immutable parallel safe set search_path = pg_catalog
  as $$ select array_to_tsvector(string_to_array(trim(regexp_replace(lower(told collate "da-x-icu") collate "C", '[^0-9a-zæøåäöüéèáó]+', ' ', 'g')), ' ')) $$;

------------------------------------------------------------------------ shared

create table company (
  id uuid primary key,
  cvr text unique check (cvr ~ '^[1-9][0-9]{7}$'),
  name text collate "da-x-icu" not null check (name <> ''),
  -- The house it is, where it takes part in programmes itself.
  organisation_id uuid unique references organisation,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time()
);
create index company_words on company using gin (app.words_of(name));
comment on table company is 'A company or a body that runs schools, as in the public register of companies. Custodian: the operator.';

create table workplace (
  id uuid primary key,
  company_id uuid not null references company,
  p_number text unique check (p_number ~ '^[1-9][0-9]{9}$'),
  kind text not null check (kind in ('company', 'school')),
  name text collate "da-x-icu" not null check (name <> ''),
  industry_id uuid references code,
  street text check (street <> ''),
  postal_code text check (postal_code ~ '^[0-9]{4}$'),
  town text collate "da-x-icu" check (town <> ''),
  -- The row that took this one's place: the same workplace stood twice.
  merged_into uuid references workplace,
  -- Corrected by one at a time: a form opened on an older one is told so.
  revision integer not null default 1,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  constraint merges_with_another check (merged_into <> id)
);
create index workplace_words on workplace using gin (app.words_of(name || ' ' || coalesce(postal_code, '') || ' ' || coalesce(town, '')));
create index on workplace (company_id);
create index on workplace (merged_into);
comment on table workplace is 'A place of a company: where people work or learn, as in the public register of companies. Custodian: the operator.';

create table workplace_merge (
  id uuid primary key,
  workplace_id uuid not null references workplace,
  -- The row it became part of; null where they are two again.
  into_workplace_id uuid references workplace,
  reason text not null check (reason <> ''),
  organisation_id uuid not null references organisation,
  recorded_by uuid not null references account,
  recorded_on date not null,
  recorded_at timestamptz not null default app.recorded_time()
);
create index on workplace_merge (workplace_id);
create index on workplace_merge (into_workplace_id);
comment on table workplace_merge is 'That two rows of the register are the same place, or are two again: who said so, when and why. Custodian: the operator.';

----------------------------------------------------------------- organiser-run

create table company_card (
  organisation_id uuid not null references organisation,
  id uuid not null unique,
  workplace_id uuid not null references workplace,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  unique (organisation_id, workplace_id)
);
create index on company_card (workplace_id);
comment on table company_card is 'That a house keeps something about a workplace. Custodian: the house.';

create table card_contact (
  organisation_id uuid not null,
  id uuid not null unique,
  company_card_id uuid not null,
  shown_name text not null check (shown_name <> ''),
  title text check (title <> ''),
  phone text check (phone <> ''),
  mail text check (mail <> ''),
  replaces uuid,
  -- Nobody stands in the place of the row that was replaced: the person is there no longer.
  gone boolean not null default false,
  recorded_by uuid not null references account,
  recorded_on date not null,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  foreign key (organisation_id, company_card_id) references company_card (organisation_id, id),
  foreign key (organisation_id, replaces) references card_contact (organisation_id, id),
  unique (organisation_id, replaces),
  constraint going_replaces_somebody check (not gone or replaces is not null)
);
create index on card_contact (organisation_id, company_card_id);
comment on table card_contact is 'Somebody at a workplace whom a house may call. Custodian: the house.';

create table card_talk (
  organisation_id uuid not null,
  id uuid not null unique,
  company_card_id uuid not null,
  way text not null check (way in ('visit', 'phone', 'mail', 'meeting')),
  talked_on date not null,
  with_whom text check (with_whom <> ''),
  words text not null check (words <> ''),
  next_on date,
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  foreign key (organisation_id, company_card_id) references company_card (organisation_id, id),
  foreign key (organisation_id, replaces) references card_talk (organisation_id, id),
  unique (organisation_id, replaces),
  constraint taking_back_takes_something check (not taken_back or replaces is not null)
);
create index on card_talk (organisation_id, company_card_id);
comment on table card_talk is 'That a house was in contact with a workplace, and what came of it. About no citizen. Custodian: the house.';

create table card_acquaintance (
  organisation_id uuid not null,
  id uuid not null unique,
  company_card_id uuid not null,
  -- Somebody at work in the house.
  employment_id uuid not null references employment,
  words text not null check (words <> ''),
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  foreign key (organisation_id, company_card_id) references company_card (organisation_id, id),
  foreign key (organisation_id, replaces) references card_acquaintance (organisation_id, id),
  unique (organisation_id, replaces),
  constraint taking_back_takes_something check (not taken_back or replaces is not null)
);
create index on card_acquaintance (organisation_id, company_card_id);
comment on table card_acquaintance is 'Who at work in a house knows somebody at a workplace, and how. Custodian: the house.';

create table card_sharing (
  organisation_id uuid not null,
  id uuid not null unique,
  company_card_id uuid not null,
  to_organisation_id uuid not null references organisation,
  said_on date not null,
  replaces uuid,
  -- From then on the other house sees nothing of the card.
  ended boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  foreign key (organisation_id, company_card_id) references company_card (organisation_id, id),
  foreign key (organisation_id, replaces) references card_sharing (organisation_id, id),
  unique (organisation_id, replaces),
  constraint shared_with_another_house check (to_organisation_id <> organisation_id),
  constraint ending_ends_something check (not ended or replaces is not null)
);
create index on card_sharing (organisation_id, company_card_id);
create index on card_sharing (to_organisation_id);
comment on table card_sharing is 'That a house lets another read its card of a workplace, or does so no longer. Custodian: the house that shares.';
