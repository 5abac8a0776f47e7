-- Teams that change: who stands in for whom, when somebody at work is away, and how often a citizen is met.

-- Whom a place stands in for, while that person is away: a seat is one, however many have sat in it.
alter table team_member add unique (authority_id, id, enrolment_id);
alter table team_member add column stands_in_for uuid;
alter table team_member add constraint stands_in_on_the_same_team
  foreign key (authority_id, stands_in_for, enrolment_id) references team_member (authority_id, id, enrolment_id);
alter table team_member add constraint stands_in_for_somebody_else check (stands_in_for <> id);

create table staff_break (
  organisation_id uuid not null references organisation,
  id uuid not null,
  account_id uuid not null references account,
  kind text not null check (kind in ('holiday', 'leave', 'other')),
  -- Emptied when the break comes to nothing.
  period daterange not null check (isempty(period) or not (lower_inf(period) or upper_inf(period))),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  unique (id),
  constraint away_once_at_a_time exclude using gist (organisation_id with =, account_id with =, period with &&)
);
create index on staff_break (account_id);
comment on table staff_break is 'When somebody at work is away, said once for all her courses, and never why beyond holiday or leave. Custodian: the organisation.';

create table contact_rhythm (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  every_weeks integer not null check (every_weeks between 1 and 26),
  -- From when it holds: until the next agreement does.
  agreed_from date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
create index on contact_rhythm (authority_id, enrolment_id, agreed_from);
create index on contact_rhythm (enrolment_id, agreed_from);
comment on table contact_rhythm is 'How often the citizen and the team have agreed to be in contact. Custodian: the authority.';
