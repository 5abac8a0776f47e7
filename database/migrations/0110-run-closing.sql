-- A run is closed for good when nobody in it is left without a place: from then on nothing begins in it, and the days it
-- is counted by stand.

create table run_closing (
  run_id uuid primary key references run,
  last_day date not null,
  closed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  check (last_day <= closed_on)
);
comment on table run_closing is 'That a run is over: its last day, and when that was decided. Custodian: the organisation that runs it.';

-- Asked after the row, so that row security answers first.
create function app.nothing_begins_in_a_closed_run() returns trigger
  language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from run_closing c where c.run_id = new.run_id) then
    raise exception 'the run is closed: nothing begins in it' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create trigger nothing_begins_in_a_closed_run after insert on referral
  for each row execute function app.nothing_begins_in_a_closed_run();
create trigger nothing_begins_in_a_closed_run after insert on enrolment
  for each row execute function app.nothing_begins_in_a_closed_run();

create function app.the_days_of_a_closed_run_stand() returns trigger
  language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from run_closing c where c.run_id = new.id) then
    raise exception 'the run is closed: its days and its version stand' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create trigger the_days_of_a_closed_run_stand after update of starts_on, ends_on, programme_version_id on run
  for each row when (old.starts_on is distinct from new.starts_on or old.ends_on is distinct from new.ends_on
                     or old.programme_version_id is distinct from new.programme_version_id)
  execute function app.the_days_of_a_closed_run_stand();
