-- After the answer: whose caseload a citizen is on where a programme takes the case over, the papers that went along,
-- and the way back when the citizen says no. And what was put right in a referral on its way.

create table caseload_handover (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  from_account_id uuid not null references account,
  to_account_id uuid not null references account,
  handed_on date not null,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  unique (authority_id, referral_id),
  unique (authority_id, id, citizen_id, run_id, referral_id),
  constraint one_hands_to_another check (from_account_id <> to_account_id)
);
create unique index on caseload_handover (id);
create index on caseload_handover (referral_id);
create index on caseload_handover (citizen_id);
create index on caseload_handover (from_account_id);
create index on caseload_handover (to_account_id);
comment on table caseload_handover is 'The responsible caseworker hands the citizen over to a colleague in the programme. Custodian: the authority.';

create table caseload_handover_paper (
  authority_id uuid not null,
  id uuid not null,
  caseload_handover_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- A paper the pinned version names, by its key there; the paper itself stays in the authority's own system.
  paper_key text not null check (paper_key <> ''),
  sent_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, caseload_handover_id, citizen_id, run_id, referral_id)
    references caseload_handover (authority_id, id, citizen_id, run_id, referral_id),
  unique (authority_id, caseload_handover_id, paper_key)
);
create index on caseload_handover_paper (referral_id);
create index on caseload_handover_paper (citizen_id);
comment on table caseload_handover_paper is 'That a paper was sent along with a case, and when. Custodian: the authority.';

create table caseload_return (
  authority_id uuid not null,
  caseload_handover_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  returned_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, caseload_handover_id),
  foreign key (authority_id, caseload_handover_id, citizen_id, run_id, referral_id)
    references caseload_handover (authority_id, id, citizen_id, run_id, referral_id)
);
create index on caseload_return (referral_id);
create index on caseload_return (citizen_id);
comment on table caseload_return is 'The citizen said no after all; the case is back where it came from. No reason is kept. Custodian: the authority.';

create table referral_amendment (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- What was put right: the words of the referral, its route, or a fact by its key in the pinned version.
  part text not null check (part in ('grounds', 'route', 'fact')),
  fact_key text check (fact_key <> ''),
  old_value jsonb not null,
  new_value jsonb not null,
  reason text check (reason <> ''),
  told_by text not null check (told_by in ('staff', 'citizen')),
  amended_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  check ((part = 'fact') = (fact_key is not null)),
  constraint something_was_changed check (old_value <> new_value),
  constraint staff_says_why check (told_by = 'citizen' or reason is not null)
);
create index on referral_amendment (referral_id);
create index on referral_amendment (citizen_id);
comment on table referral_amendment is 'Something in a referral put right after it was sent: what it said, what it says, and why. Custodian: the authority.';

create table eligibility_fact_amendment (
  authority_id uuid not null,
  -- The fact as it says now; the row it replaces says what it said before.
  eligibility_fact_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  reason text not null check (reason <> ''),
  amended_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, eligibility_fact_id),
  foreign key (authority_id, eligibility_fact_id) references eligibility_fact,
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id)
);
create index on eligibility_fact_amendment (referral_id);
create index on eligibility_fact_amendment (citizen_id);
comment on table eligibility_fact_amendment is 'Why an eligibility fact was put right. Custodian: the authority.';
