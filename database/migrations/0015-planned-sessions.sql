-- Meetings ahead, and who came. A session is planned by its organiser: once, or in a series with some weeks between.
-- Who is to take part, and whether they came, belongs to each citizen's own authority, so that two authorities' citizens
-- can sit at one table and neither house learns of the other's.

alter table session
  drop constraint session_kind_check,
  add constraint session_kind_check check (kind in ('talk', 'phone_call', 'network_meeting', 'dialogue_meeting', 'group_course',
    'cafe', 'upskilling', 'other', 'psychologist_talk', 'occupational_therapy', 'company_visit'));

create table session_series (
  organisation_id uuid not null references organisation,
  id uuid not null,
  run_id uuid not null references run,
  every_weeks integer not null check (every_weeks between 1 and 12),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, id),
  unique (id)
);
comment on table session_series is 'That some sessions belong together, and the weeks between them. Custodian: the organiser.';

alter table session
  -- What a group is called; never whom a talk is with.
  add title text collate "da-x-icu" check (title <> ''),
  add place_kind text check (place_kind in ('house', 'company', 'home', 'school', 'outdoors', 'phone', 'video', 'elsewhere')),
  add series_id uuid,
  -- Absent for what was written down only after it was held.
  add planned_by uuid references account,
  add cancelled_on date,
  add foreign key (organisation_id, series_id) references session_series;
create index on session (held_by, held_on);
create index on session (series_id, held_on) where series_id is not null;

create table session_participant (
  authority_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  session_kind text not null,
  held_by uuid not null,
  held_on date not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- From this day the citizen is no longer among those who are to come; what was recorded before stays.
  taken_off_on date,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  -- A session that is moved, or given to a colleague to hold, takes its participants along.
  foreign key (session_id, session_kind, held_by, held_on) references session (id, kind, held_by, held_on) on update cascade,
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  unique (authority_id, session_id, enrolment_id)
);
create index on session_participant (enrolment_id, held_on);
create index on session_participant (session_id);
create index on session_participant (run_id);
create index on session_participant (citizen_id);
comment on table session_participant is 'That a citizen is to come to a session. Its kind and holder stand here too, so that a right never asks another table. Custodian: the authority.';

alter table attendance
  add reason text check (reason in ('ill', 'other_meeting', 'in_work', 'not_told')),
  add constraint a_reason_is_for_who_did_not_come check (reason is null or status = 'absent'),
  add unique (authority_id, id, session_id, session_kind, held_by, enrolment_id, citizen_id, run_id, referral_id);

create table attendance_correction (
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
  from_status text not null check (from_status in ('present', 'late', 'excused', 'absent')),
  from_reason text,
  to_status text not null check (to_status in ('present', 'late', 'excused', 'absent')),
  to_reason text check (to_reason in ('ill', 'other_meeting', 'in_work', 'not_told')),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, attendance_id, session_id, session_kind, held_by, enrolment_id, citizen_id, run_id, referral_id)
    references attendance (authority_id, id, session_id, session_kind, held_by, enrolment_id, citizen_id, run_id, referral_id),
  constraint a_correction_changes_something check ((from_status, from_reason) is distinct from (to_status, to_reason)),
  constraint a_reason_is_for_who_did_not_come check (to_reason is null or to_status = 'absent')
);
create index on attendance_correction (attendance_id);
create index on attendance_correction (enrolment_id);
create index on attendance_correction (citizen_id);
comment on table attendance_correction is 'What was written about who came, before it was put right, by whom and when. Custodian: the authority.';
