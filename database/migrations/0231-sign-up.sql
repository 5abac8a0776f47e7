-- Groups and cafés that people sign up to: so many seats, and a list of those who wait. How many there are is the
-- organiser's; who signed up belongs to each citizen's own authority, as who is to come does, so that two authorities'
-- citizens share the seats of one table and neither house learns of the other's.

alter table session add constraint session_of_run unique (id, run_id);

create table session_opening (
  organisation_id uuid not null references organisation,
  session_id uuid not null,
  run_id uuid not null references run,
  seats integer not null check (seats between 1 and 200),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, session_id),
  foreign key (session_id, run_id) references session (id, run_id) on delete cascade,
  unique (session_id, run_id)
);
create index on session_opening (run_id);
comment on table session_opening is 'That a session can be signed up to, and how many seats it has. Custodian: the organiser.';

create table sign_up (
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
  -- When there was a seat: at once, or later. Absent for those who wait, or left while they waited.
  seated_at timestamptz,
  -- Whether there was no seat at first: then it is told when there is.
  waited boolean not null default false,
  left_on date,
  recorded_by uuid not null references account,
  -- The order of the list; the database sees to it that no two have the same.
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  -- A session that is moved, or given to a colleague to hold, takes its list along.
  foreign key (session_id, session_kind, held_by, held_on) references session (id, kind, held_by, held_on) on update cascade,
  -- Only to what is open to those of the same run.
  foreign key (session_id, run_id) references session_opening (session_id, run_id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
-- Once at a time; whoever left may sign up anew, last on the list.
create unique index signed_up_once on sign_up (authority_id, session_id, enrolment_id) where left_on is null;
create unique index one_order_of_the_list on sign_up (session_id, recorded_at);
create index on sign_up (enrolment_id, held_on);
create index on sign_up (run_id);
create index on sign_up (citizen_id);
comment on table sign_up is 'That a citizen signed up to a session, and whether there was a seat. Its kind and holder stand here too, so that a right never asks another table. Custodian: the authority.';
