-- The outcome ledger: dated, sourced facts about a citizen, from before a course, during it and after it. They belong
-- to the citizen and not to a course. Facts are only added: a correction is a new row that replaces an earlier one, so
-- that what was true when and what was known when can both be told again. Two sources may disagree; both rows stay.
--
-- Three tables, because three circles of people may see them: what concerns work, what the authority decides and
-- pays, and the rest. And for each of them what the citizen says about a fact.

create table work_fact (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  fact_kind text not null check (fact_kind in ('work', 'placement', 'introduction', 'return_from_sick_leave')),
  -- The kind of work or placement, as a code; whether it may stand there is asked on the fact's first day.
  code_id uuid references code,
  -- From the first day to the last; without an end it still goes on. What happens on a day has that day alone.
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  hours_a_week numeric(4, 1) check (hours_a_week > 0 and hours_a_week <= 60),
  employer text collate "da-x-icu" check (employer <> ''),
  -- For a return from sick leave: wholly or in part, and to whom.
  extent text check (extent in ('full', 'partial')),
  returned_to text check (returned_to in ('same_employer', 'new_employer', 'no_employer')),
  source text not null check (source in ('register', 'pay_slip', 'contract', 'employer', 'citizen', 'staff')),
  replaces uuid,
  -- That the row it replaces should never have been written, and nothing takes its place.
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, citizen_id, recorded_by),
  unique (authority_id, id, citizen_id),
  foreign key (authority_id, citizen_id) references citizen,
  foreign key (authority_id, replaces, citizen_id) references work_fact (authority_id, id, citizen_id),
  unique (authority_id, replaces),
  constraint taking_back_takes_something check (not taken_back or replaces is not null),
  constraint a_return_says_how_far check ((fact_kind = 'return_from_sick_leave') = (extent is not null)),
  constraint only_a_return_has_somewhere check (fact_kind = 'return_from_sick_leave' or returned_to is null),
  constraint a_kind_of_work_is_coded check ((fact_kind in ('work', 'placement')) = (code_id is not null))
);
create index on work_fact (citizen_id);
comment on table work_fact is 'A job, a placement, an introduction to a workplace, a return from sick leave: when, where it is known from, and who wrote it down. Custodian: the authority.';

create table benefit_fact (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  fact_kind text not null check (fact_kind in ('benefit', 'sick_leave', 'decision', 'baseline')),
  code_id uuid references code,
  -- For a decision: what the citizen was found ready for. Being ready is not a start.
  decided_for text check (decided_for in ('work', 'placement', 'education')),
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  source text not null check (source in ('register', 'pay_slip', 'contract', 'employer', 'citizen', 'staff')),
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, citizen_id, recorded_by),
  unique (authority_id, id, citizen_id),
  foreign key (authority_id, citizen_id) references citizen,
  foreign key (authority_id, replaces, citizen_id) references benefit_fact (authority_id, id, citizen_id),
  unique (authority_id, replaces),
  constraint taking_back_takes_something check (not taken_back or replaces is not null),
  constraint a_decision_is_for_something check ((fact_kind = 'decision') = (decided_for is not null)),
  constraint a_benefit_is_coded check (fact_kind not in ('benefit', 'baseline') or code_id is not null)
);
create index on benefit_fact (citizen_id);
comment on table benefit_fact is 'A benefit, a sick leave, a decision about what the citizen is ready for, and the benefit at referral. Custodian: the authority.';

create table other_fact (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  fact_kind text not null check (fact_kind in ('education', 'treatment_referral', 'followed_no_longer')),
  -- Why the citizen is followed no longer.
  no_longer text check (no_longer in ('moved', 'dead', 'consent_withdrawn')),
  place text collate "da-x-icu" check (place <> ''),
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  source text not null check (source in ('register', 'pay_slip', 'contract', 'employer', 'citizen', 'staff')),
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, citizen_id, recorded_by),
  unique (authority_id, id, citizen_id),
  foreign key (authority_id, citizen_id) references citizen,
  foreign key (authority_id, replaces, citizen_id) references other_fact (authority_id, id, citizen_id),
  unique (authority_id, replaces),
  constraint taking_back_takes_something check (not taken_back or replaces is not null),
  constraint an_end_has_a_reason check ((fact_kind = 'followed_no_longer') = (no_longer is not null))
);
create index on other_fact (citizen_id);
comment on table other_fact is 'An education, a referral to psychiatric treatment, and that somebody is followed no longer. Custodian: the authority.';

-- What the citizen says of a fact. It stands beside the fact, for those who see the fact, and changes nothing in it.
-- Who wrote the fact is carried along, so that whoever sees only what she wrote herself sees the answer to it too.
create table work_fact_dispute (
  authority_id uuid not null,
  fact_id uuid not null,
  citizen_id uuid not null,
  fact_recorded_by uuid not null,
  words text not null check (words <> ''),
  disputed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, fact_id),
  foreign key (authority_id, fact_id, citizen_id, fact_recorded_by) references work_fact (authority_id, id, citizen_id, recorded_by)
);
create index on work_fact_dispute (citizen_id);
comment on table work_fact_dispute is 'That the citizen sees a fact about work otherwise, in their own words. Custodian: the authority.';

create table benefit_fact_dispute (
  authority_id uuid not null,
  fact_id uuid not null,
  citizen_id uuid not null,
  fact_recorded_by uuid not null,
  words text not null check (words <> ''),
  disputed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, fact_id),
  foreign key (authority_id, fact_id, citizen_id, fact_recorded_by) references benefit_fact (authority_id, id, citizen_id, recorded_by)
);
create index on benefit_fact_dispute (citizen_id);
comment on table benefit_fact_dispute is 'That the citizen sees a fact about benefits or a decision otherwise, in their own words. Custodian: the authority.';

create table other_fact_dispute (
  authority_id uuid not null,
  fact_id uuid not null,
  citizen_id uuid not null,
  fact_recorded_by uuid not null,
  words text not null check (words <> ''),
  disputed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, fact_id),
  foreign key (authority_id, fact_id, citizen_id, fact_recorded_by) references other_fact (authority_id, id, citizen_id, recorded_by)
);
create index on other_fact_dispute (citizen_id);
comment on table other_fact_dispute is 'That the citizen sees another fact otherwise, in their own words. Custodian: the authority.';

----------------------------------------------------------------- organiser-run

create table company_act (
  organisation_id uuid not null references organisation,
  id uuid not null,
  run_id uuid not null references run,
  act text not null check (act in ('mentor_training', 'staff_training', 'guidance', 'pledge')),
  company text collate "da-x-icu" check (company <> ''),
  -- How many took part; of whom, nothing.
  people integer check (people > 0),
  done_on date not null,
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  foreign key (organisation_id, replaces) references company_act,
  unique (organisation_id, replaces),
  constraint taking_back_takes_something check (not taken_back or replaces is not null)
);
create index on company_act (run_id);
comment on table company_act is 'Something done with a company that counts for itself: training, guidance, a pledge of places. About no citizen. Custodian: the organiser.';
