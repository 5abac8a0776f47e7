-- On the way the workplace tells by its link how it is going, and the citizen on their own page. Where one of them would
-- like a talk, or it is about to break, somebody answers: what they do, when, and never more words than that, for both
-- may read it.

create table check_in (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- What was agreed with the workplace it is about. A citizen may be in a job that nobody agreed on here.
  placement_id uuid,
  party text not null check (party in ('citizen', 'employer')),
  going text not null check (going in ('goes_well', 'would_talk', 'about_to_break')),
  -- As the workplace sees it lately; what counts stands in the ledger.
  hours_a_week numeric(4, 1) check (hours_a_week >= 0),
  words text check (words <> ''),
  way text not null check (way in ('own_page', 'link')),
  told_by_name text check (told_by_name <> ''),
  told_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, enrolment_id, citizen_id, run_id, referral_id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  foreign key (authority_id, placement_id, placement_id, enrolment_id, citizen_id, run_id, referral_id)
    references placement_agreement (authority_id, id, placement_id, enrolment_id, citizen_id, run_id, referral_id),
  constraint each_in_their_own_way check ((way = 'own_page') = (party = 'citizen')),
  constraint a_workplace_has_an_agreement check (party = 'citizen' or placement_id is not null),
  constraint an_employer_has_somebody check ((party = 'employer') = (told_by_name is not null)),
  constraint hours_are_the_workplaces check (party = 'employer' or hours_a_week is null)
);
create index on check_in (citizen_id);
create index on check_in (enrolment_id);
create index on check_in (placement_id);
comment on table check_in is 'What the workplace or the citizen tells on the way in a placement or a job. Custodian: the authority.';

create table check_in_answer (
  authority_id uuid not null,
  check_in_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  did text not null check (did in ('calls', 'visits', 'meets', 'lets_go')),
  answered_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, check_in_id),
  foreign key (authority_id, check_in_id, enrolment_id, citizen_id, run_id, referral_id)
    references check_in (authority_id, id, enrolment_id, citizen_id, run_id, referral_id)
);
create index on check_in_answer (citizen_id);
comment on table check_in_answer is 'That somebody took on what was told on the way: who, when, and what they do. Custodian: the authority.';
