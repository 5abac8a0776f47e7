-- The way in, from draft to answer: what a referrer has begun to write, what was told about the citizen when the
-- referral was sent, the steps on the way as dated facts, and what the intake found about each criterion.

alter table referral add column route_key text check (route_key <> '');
comment on column referral.route_key is 'The way in that was chosen, by its key in the pinned definition; empty where that has none.';

-- The day the answer is due follows the definition the referral was sent under. It stands with the status, where
-- those read it too who may not read what the referral says.
alter table referral_status add column answer_by date,
  add constraint only_a_sending_is_due check (answer_by is null or status = 'sent');

create table referral_draft (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null references run,
  -- What was typed, as it was typed, field by field; nothing is left of it when the draft is sent or thrown away.
  typed jsonb not null,
  begun_on date not null,
  stage text not null default 'open' check (stage in ('open', 'sent', 'thrown_away')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen,
  constraint nothing_stays_behind check (stage = 'open' or typed = '{}')
);
create index on referral_draft (citizen_id);
create index on referral_draft (recorded_by) where stage = 'open';
comment on table referral_draft is 'A referral that is being written: only whoever writes it sees it. Custodian: the authority.';

create table referral_fact (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- What the pinned version asks for and what is no eligibility fact, by its key there.
  fact_key text not null,
  value jsonb not null,
  recorded_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  unique (authority_id, referral_id, fact_key)
);
create index on referral_fact (referral_id);
comment on table referral_fact is 'What the referrer told besides the eligibility facts: experience, and what is to be looked back on. Custodian: the authority.';

create table intake_fact (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  step_key text not null,
  step_kind text not null check (step_kind in ('told_briefly', 'leaflet_handed_out', 'project_group_calls', 'information_meeting', 'joint_meeting', 'clarifying_talk', 'voluntary_choice')),
  outcome text not null,
  on_date date not null,
  -- Who told it: the citizen's own choice is the citizen's own row, also where staff has written one down before.
  told_by text not null check (told_by in ('staff', 'citizen')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  constraint the_citizen_tells_the_choice check (told_by = 'staff' or step_kind = 'voluntary_choice'),
  -- The meeting one must come to and the choice one is free to make are two facts, and share no answer.
  constraint an_outcome_of_its_kind check (outcome = any (case step_kind
    when 'told_briefly' then array['done']
    when 'leaflet_handed_out' then array['done']
    when 'project_group_calls' then array['reached', 'not_reached']
    when 'voluntary_choice' then array['yes', 'thinking', 'no']
    else array['agreed', 'held', 'not_held'] end))
);
create index on intake_fact (referral_id);
create index on intake_fact (citizen_id);
comment on table intake_fact is 'A step on the way in, and what came of it that day; the newest row of a step is how it stands. Custodian: the authority.';

create table referral_criterion (
  authority_id uuid not null,
  referral_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  criterion_key text not null,
  -- What the product found from the facts, and what a person judged; at least one of them.
  found text check (found in ('holds', 'fails', 'unknown')),
  judged text check (judged in ('yes', 'no', 'unsure')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, referral_id, criterion_key),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  check (num_nonnulls(found, judged) > 0)
);
create index on referral_criterion (referral_id);
comment on table referral_criterion is 'What was found about each criterion when a referral was answered. Custodian: the authority.';
