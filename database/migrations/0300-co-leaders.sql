-- Groups and cafés are often led by two: who leads each time beside the one who holds it. It opens nothing – whoever is
-- named may write attendance by their place on the citizens' teams, as before – and tells whether the faces are the same.

create table session_co_leader (
  organisation_id uuid not null references organisation,
  session_id uuid not null,
  run_id uuid not null references run,
  account_id uuid not null references account,
  -- From this day no longer; what was led before stays told.
  left_on date,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (organisation_id, session_id, account_id),
  foreign key (session_id, run_id) references session (id, run_id) on delete cascade
);
create index on session_co_leader (session_id);
create index on session_co_leader (account_id) where left_on is null;
comment on table session_co_leader is 'Who leads a session beside the one who holds it. Custodian: the organiser.';
