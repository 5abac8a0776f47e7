-- What an employee stands to is worked out at a look and kept until something it was worked out from changes.
-- decision 0025 tells why that cannot go stale. Nothing here is a record: ids alone, and empty after a crash.
drop function if exists app.work_out_relations(uuid, uuid, date, timestamptz);

create schema kept;
revoke all on schema kept from public;
grant usage on schema kept to fodfaeste_lookup;

create unlogged table kept.relations (
  employment_id uuid primary key,
  account_id uuid not null,
  organisation_id uuid not null,
  day date not null,
  -- From the moment it was worked out to the next one at which something that was let in begins or ends.
  holds_from timestamptz not null,
  holds_until timestamptz not null,
  -- What was committed when it was worked out.
  made_from pg_snapshot not null,
  -- ambient time: how long it is kept at most is measured by the real clock
  made_at timestamptz not null default clock_timestamp(),
  names text[] not null,
  lists text[] not null
);
comment on table kept.relations is 'Lists of ids an employee stands to, worked out anew when something changes. Custodian: nobody''s record.';

create unlogged table kept.changes (
  changed_by xid8 primary key,
  -- ambient time: a change is forgotten a day later, when nothing worked out before it is used any more
  changed_at timestamptz not null default clock_timestamp()
);
create index on kept.changes (changed_at);
comment on table kept.changes is 'That a transaction changed something that relations are worked out from. Custodian: nobody''s record.';

grant select, insert, update on kept.relations to fodfaeste_lookup;
grant select, insert, delete on kept.changes to fodfaeste_lookup;

-- A page of fifty people is fifty rows of the log: that each of them exists is asked once, where they are written
-- (app.log_reading), and not row by row; who looked has entered in the same transaction. What the log names stays.
alter table read_log drop constraint read_log_account_id_fkey;
alter table read_log drop constraint read_log_employment_id_fkey;
alter table read_log_person drop constraint read_log_person_read_log_id_fkey;
alter table read_log_person drop constraint read_log_person_authority_id_citizen_id_fkey;

create function app.keep_what_is_logged() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  named boolean;
begin
  execute case tg_table_name
    when 'citizen' then 'select exists (select from read_log_person p where p.citizen_id = $1.id and p.authority_id = $1.authority_id)'
    when 'read_log' then 'select exists (select from read_log_person p where p.read_log_id = $1.id)'
    when 'account' then 'select exists (select from read_log l where l.account_id = $1.id)'
    when 'employment' then 'select exists (select from read_log l where l.employment_id = $1.id)'
  end into strict named using old;
  if named then raise exception 'the log still names it' using errcode = '23503'; end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger the_log_names_it before delete or update of authority_id, id on citizen
  for each row execute function app.keep_what_is_logged();
create trigger the_log_names_it before delete or update of id on read_log
  for each row execute function app.keep_what_is_logged();
create trigger the_log_names_it before delete or update of id on account
  for each row execute function app.keep_what_is_logged();
create trigger the_log_names_it before delete or update of id on employment
  for each row execute function app.keep_what_is_logged();

-- Its names were bound when it was made, so it needs no search path of its own; without one it is part of the statement
-- that asks it, and not a call of a function for each row.
alter function app.recorded_time() reset all;
