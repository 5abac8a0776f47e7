-- What was agreed begins as a step to a place and a fact about work, written by one press; and when it is over the citizen
-- and the workplace each say whether it led to a job. Where they disagree both stand.

alter table place_step add column placement_id uuid;
alter table place_step add foreign key (authority_id, placement_id) references placement_agreement (authority_id, id);
create index on place_step (placement_id);

create table placement_evaluation (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  placement_id uuid not null,
  party text not null check (party in ('citizen', 'employer')),
  led_to text not null check (led_to in ('led_to_job', 'led_to_no_job', 'not_known_yet')),
  words text check (words <> ''),
  way text not null check (way in ('own_page', 'link', 'paper', 'on_behalf')),
  reason text check (reason <> ''),
  said_by_name text check (said_by_name <> ''),
  said_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  constraint said_once unique (authority_id, placement_id, party),
  foreign key (authority_id, placement_id, placement_id, enrolment_id, citizen_id, run_id, referral_id)
    references placement_agreement (authority_id, id, placement_id, enrolment_id, citizen_id, run_id, referral_id),
  constraint each_in_their_own_way check (
    case way when 'own_page' then party = 'citizen' when 'link' then party = 'employer' else true end),
  constraint on_behalf_says_why check ((way = 'on_behalf') = (reason is not null)),
  constraint an_employer_has_somebody check ((party = 'employer') = (said_by_name is not null))
);
create index on placement_evaluation (citizen_id);
comment on table placement_evaluation is 'What the citizen or the workplace says of a placement when it is over, and whether it led to a job. Custodian: the authority.';
