-- Why somebody did not come may be that they were ill. Whoever may know that a citizen came – a contact at a company, a
-- mentor, a relative at the meeting – need not know that, and no right depends on a column: the reason stands apart.
create table absence_reason (
  authority_id uuid not null,
  id uuid not null,
  attendance_id uuid not null,
  session_id uuid not null,
  session_kind text not null,
  held_by uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  reason text check (reason in ('ill', 'other_meeting', 'in_work', 'not_told')),
  replaces uuid,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, attendance_id, session_id, session_kind, held_by, enrolment_id, citizen_id, run_id, referral_id)
    references attendance (authority_id, id, session_id, session_kind, held_by, enrolment_id, citizen_id, run_id, referral_id),
  -- Two who say it at once cannot both: there is one first reason, and one that follows each.
  unique nulls not distinct (attendance_id, replaces),
  unique (attendance_id, id),
  foreign key (attendance_id, replaces) references absence_reason (attendance_id, id),
  constraint a_first_reason_is_one check (reason is not null or replaces is not null)
);
create index on absence_reason (enrolment_id);
create index on absence_reason (citizen_id);
comment on table absence_reason is 'Why a citizen did not come, and what was said before it was put right; no reason: what was said no longer stands. Custodian: the authority.';

with said as (
  select a.authority_id, a.id as attendance_id, 0 as nth, a.recorded_by, a.recorded_at,
         coalesce((select c.from_reason from attendance_correction c where c.attendance_id = a.id
                   order by c.recorded_at, c.id limit 1), case when not exists (
                   select from attendance_correction c where c.attendance_id = a.id) then a.reason end) as reason
  from attendance a
  union all
  select c.authority_id, c.attendance_id,
         row_number() over (partition by c.attendance_id order by c.recorded_at, c.id),
         c.recorded_by, c.recorded_at, c.to_reason
  from attendance_correction c
), changed as (
  select said.*, lag(reason) over (partition by attendance_id order by nth) as before from said
), kept as materialized (
  select changed.*, gen_random_uuid() as id from changed where reason is distinct from before
)
insert into absence_reason (authority_id, id, attendance_id, session_id, session_kind, held_by, enrolment_id, citizen_id,
                            run_id, referral_id, reason, replaces, recorded_by, recorded_at)
select a.authority_id, kept.id, a.id, a.session_id, a.session_kind, a.held_by, a.enrolment_id, a.citizen_id, a.run_id,
       a.referral_id, kept.reason, lag(kept.id) over (partition by kept.attendance_id order by kept.nth),
       kept.recorded_by, kept.recorded_at
from kept join attendance a on a.authority_id = kept.authority_id and a.id = kept.attendance_id;

-- What corrected the reason alone is told there now.
delete from attendance_correction where from_status = to_status;
alter table attendance_correction
  drop column from_reason,
  drop column to_reason,
  add constraint a_correction_changes_something check (from_status <> to_status);
alter table attendance drop column reason;
