-- A run told whole: who takes part and as what, from when to when, how many places, whom to ask, who pays, whose
-- hours, and what was promised to whom. And versions: published once and never changed, and the one act that moves
-- a course from one version to a newer one.
--
-- Rows of a run carry a period. One that ends keeps its days; one that never should have been is given the empty
-- period: it then holds on no day, and nothing is deleted.

alter table run alter column starts_on drop not null;
alter table run add column umbrella text check (umbrella <> '');
alter table run add column is_public boolean not null default false;
alter table run add column recorded_at timestamptz not null default app.recorded_time();
comment on column run.starts_on is 'Unset where the parties have not fixed it.';
comment on column run.is_public is 'Whether the catalogue shows the run to people who have not signed in.';

alter table run_party drop constraint run_party_part_check;
alter table run_party add constraint run_party_part_check
  check (part in ('organiser', 'authority', 'lends_staff', 'funder', 'host_company', 'region', 'partner'));
alter table run_party add column id uuid not null default gen_random_uuid() unique;
alter table run_party add column period daterange not null default '(,)';
alter table run_party add column recorded_at timestamptz not null default app.recorded_time();
create index on run_party (organisation_id);

-- A promise is made to somebody. Until now a run had one for each rule.
alter table target_agreement drop constraint target_agreement_pkey;
alter table target_agreement add column id uuid not null default gen_random_uuid() primary key;
alter table target_agreement add column denominator text not null default 'started' check (denominator <> '');
alter table target_agreement alter column share drop not null;
alter table target_agreement add column head_count integer check (head_count > 0);
alter table target_agreement add constraint a_share_or_a_count check (num_nonnulls(share, head_count) = 1);
-- The smallest number that may be told to the recipient; smaller ones are hidden.
alter table target_agreement add column threshold integer not null default 5 check (threshold >= 3);
alter table target_agreement add column period daterange not null default '(,)';
alter table target_agreement add column told text not null default 'at_the_end'
  check (told in ('quarterly', 'half_yearly', 'yearly', 'at_the_end'));
alter table target_agreement add column invented boolean not null default false;
alter table target_agreement add column recorded_at timestamptz not null default app.recorded_time();
alter table target_agreement add constraint one_promise_at_a_time exclude using gist
  (run_id with =, recipient_organisation_id with =, rule_id with =, rule_version with =, period with &&);
create index on target_agreement (run_id);
comment on column target_agreement.invented is 'An example: what was really agreed is not public.';

create table run_places (
  id uuid primary key,
  run_id uuid not null references run,
  authority_id uuid not null references organisation,
  counted text not null check (counted in ('at_once', 'in_all')),
  fewest integer check (fewest > 0),
  most integer not null check (most > 0),
  period daterange not null,
  recorded_at timestamptz not null default app.recorded_time(),
  check (fewest <= most),
  constraint one_number_of_places_at_a_time exclude using gist
    (run_id with =, authority_id with =, counted with =, period with &&)
);
comment on table run_places is 'How many citizens of an authority a run has room for: at once, or in all. Custodian: the organisation that runs it.';

create table run_contact (
  run_id uuid primary key references run,
  organisation_id uuid not null references organisation,
  employment_id uuid references employment,
  shown_name text collate "da-x-icu" not null check (shown_name <> ''),
  phone text check (phone <> ''),
  mail text check (mail <> ''),
  reachable text check (reachable <> ''),
  recorded_at timestamptz not null default app.recorded_time(),
  check (num_nonnulls(phone, mail) > 0)
);
comment on table run_contact is 'Whom anybody may ask about a run: printed on its sheet, gives no rights. Custodian: the organisation that runs it.';

create table run_funding (
  id uuid primary key,
  run_id uuid not null references run,
  funder_organisation_id uuid not null references organisation,
  amount_ore bigint check (amount_ore > 0),
  partners text check (partners <> ''),
  conditions text check (conditions <> ''),
  invented boolean not null default false,
  period daterange not null,
  recorded_at timestamptz not null default app.recorded_time()
);
create index on run_funding (run_id);
comment on table run_funding is 'Who pays for a run, how much (in øre, DKK) and on what conditions. Custodian: the organisation that runs it.';

create table run_staff_hours (
  id uuid primary key,
  run_id uuid not null references run,
  organisation_id uuid not null references organisation,
  role_key text,
  duty text check (duty <> ''),
  hours_per_week numeric(5, 2) not null check (hours_per_week > 0),
  source text not null check (source in ('own', 'bought')),
  period daterange not null,
  recorded_at timestamptz not null default app.recorded_time(),
  check (num_nonnulls(role_key, duty) = 1)
);
create index on run_staff_hours (run_id);
comment on table run_staff_hours is 'The hours an organisation puts into a run each week, its own or bought from it, for a role on teams or another duty. Custodian: the organisation that runs it.';

create table run_draft (
  id uuid primary key,
  account_id uuid not null references account,
  answers jsonb not null,
  run_id uuid references run,
  recorded_at timestamptz not null default app.recorded_time()
);
create index on run_draft (account_id);
comment on table run_draft is 'A run that somebody is setting up, seen by that person only, and the run it became. Custodian: the operator.';

-------------------------------------------------------------------- versions

alter table programme_version add column published_by uuid references account;
alter table programme_version add column recorded_at timestamptz not null default app.recorded_time();

create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = '23001';
end
$$;
create trigger a_published_version_stays before update or delete or truncate on programme_version
  for each statement execute function app.refuse_change();

create table enrolment_version_move (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  from_version_id uuid not null references programme_version,
  to_version_id uuid not null references programme_version,
  reason text not null check (reason <> ''),
  moved_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  check (from_version_id <> to_version_id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
create index on enrolment_version_move (enrolment_id);
create index on enrolment_version_move (run_id);
comment on table enrolment_version_move is 'That a course went over to a newer version of its definition, and why. The course''s version follows from it and from nothing else. Custodian: the authority.';
