-- Endings that can be entered for a day to come, say what happens next, and can be taken back with a trail.

alter table closing no force row level security;
alter table enrolment no force row level security;
alter table closing
  add column id uuid,
  add column ended_on date,
  -- The day it was written down, which may lie before or after the day the course ended.
  add column closed_on date,
  add column onward_plan text check (onward_plan <> ''),
  add column handover_to text check (handover_to <> ''),
  add column handover_what text check (handover_what <> ''),
  add column handover_basis text check (handover_basis in ('consent', 'law')),
  add column handover_rule text check (handover_rule <> ''),
  -- One thing that was learnt or done on each line.
  add column cv_lines text check (cv_lines <> '');
update closing c set id = gen_random_uuid(), ended_on = coalesce(e.ended_on, e.starts_on),
    closed_on = (c.recorded_at at time zone 'Europe/Copenhagen')::date
  from enrolment e where e.authority_id = c.authority_id and e.id = c.enrolment_id;
do $$ begin
  if exists (select from closing where id is null) then raise exception 'a closing was left without its days'; end if;
end $$;
alter table closing alter column id set not null, alter column ended_on set not null, alter column closed_on set not null;
alter table closing drop constraint closing_pkey;
alter table closing add primary key (authority_id, id);
alter table closing add unique (authority_id, enrolment_id, id);
alter table closing add constraint a_handover_is_whole check (
  num_nonnulls(handover_to, handover_what, handover_basis) in (0, 3) and (handover_rule is not null) = (handover_basis is not distinct from 'law'));
create index on closing (authority_id, enrolment_id);
alter table closing force row level security;
alter table enrolment force row level security;
comment on table closing is 'How and when the course ended, what is recommended next, and what goes on to whom. One that was taken back stays. Custodian: the authority.';

create table closing_taken_back (
  authority_id uuid not null,
  closing_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  taken_back_on date not null,
  -- Without words where another ending, which is not said why, came before it.
  reason text check (reason <> ''),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, closing_id),
  foreign key (authority_id, enrolment_id, closing_id) references closing (authority_id, enrolment_id, id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
create index on closing_taken_back (closing_id);
create index on closing_taken_back (enrolment_id);
create index on closing_taken_back (run_id);
comment on table closing_taken_back is 'That an ending does not stand any more, and why: the course goes on, and its team with it. Custodian: the authority.';

-- What a place was before the end of its course cut it short, and is again when that end is taken back.
alter table team_member add column period_before_closing daterange;
