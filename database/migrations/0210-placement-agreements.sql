-- Our agreement about a placement or a job at a company: what it is for and what it holds, version by version. Whoever
-- is part of it accepts a version, and an edit is a new version that nobody has accepted yet. What the law wants is
-- applied for in the state's own system: only its number and how far it came are kept here.

create table placement_agreement (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- The id of the first version: what stays the same through all of them.
  placement_id uuid not null,
  workplace_id uuid not null references workplace,
  -- As the register called it when this was written: what was accepted reads the same afterwards.
  workplace_name text collate "da-x-icu" not null check (workplace_name <> ''),
  code_id uuid not null references code,
  period daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  hours_a_week numeric(4, 1) not null check (hours_a_week > 0),
  goals text not null check (goals <> ''),
  tasks text not null check (tasks <> ''),
  accommodations text check (accommodations <> ''),
  contacts text not null check (contacts <> ''),
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, placement_id, enrolment_id, citizen_id, run_id, referral_id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  foreign key (authority_id, replaces, placement_id, enrolment_id, citizen_id, run_id, referral_id)
    references placement_agreement (authority_id, id, placement_id, enrolment_id, citizen_id, run_id, referral_id),
  unique (authority_id, replaces),
  constraint the_first_names_all check ((replaces is null) = (placement_id = id)),
  constraint taking_back_takes_something check (not taken_back or replaces is not null)
);
create index on placement_agreement (citizen_id);
create index on placement_agreement (enrolment_id);
create index on placement_agreement (placement_id);
comment on table placement_agreement is 'A version of our agreement about a placement or a job at a company: goals, tasks, hours, accommodations. Custodian: the authority.';

create table placement_vitas (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  placement_id uuid not null,
  -- The number the state's own system gave it.
  reference text check (reference <> ''),
  standing text not null check (standing in ('not_needed', 'applied', 'granted', 'turned_down')),
  noted_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, placement_id, placement_id, enrolment_id, citizen_id, run_id, referral_id)
    references placement_agreement (authority_id, id, placement_id, enrolment_id, citizen_id, run_id, referral_id)
);
create index on placement_vitas (citizen_id);
create index on placement_vitas (placement_id);
comment on table placement_vitas is 'How far a placement has come in VITAS, and its number there; the newest row holds. Custodian: the authority.';

create table placement_acceptance (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  placement_id uuid not null,
  agreement_id uuid not null,
  party text not null check (party in ('citizen', 'employer', 'worker')),
  -- own_page: the citizen, on their own page; at_work: the worker, signed in; link: the company, by a link and its code;
  -- paper: signed on paper; on_behalf: said to somebody who writes it down, with why.
  way text not null check (way in ('own_page', 'at_work', 'link', 'paper', 'on_behalf')),
  reason text check (reason <> ''),
  -- Who accepted, where that is not an account of ours.
  accepted_by_name text check (accepted_by_name <> ''),
  accepted_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  constraint accepted_once unique (authority_id, agreement_id, party),
  foreign key (authority_id, agreement_id, placement_id, enrolment_id, citizen_id, run_id, referral_id)
    references placement_agreement (authority_id, id, placement_id, enrolment_id, citizen_id, run_id, referral_id),
  constraint each_in_their_own_way check (
    case way when 'own_page' then party = 'citizen' when 'link' then party = 'employer' when 'at_work' then party = 'worker' else party <> 'worker' end),
  constraint on_behalf_says_why check ((way = 'on_behalf') = (reason is not null)),
  constraint an_employer_has_somebody check ((party = 'employer') = (accepted_by_name is not null))
);
create index on placement_acceptance (citizen_id);
create index on placement_acceptance (placement_id);
comment on table placement_acceptance is 'That somebody accepted one version of a placement agreement, and how. Custodian: the authority.';
