-- Lists that are read in: who may, what came of each, and what it takes to take one back.

alter table appointment drop constraint appointment_part_check;
alter table appointment add constraint appointment_part_check check (part in
  ('project_leader', 'intake_member', 'caseload_leader', 'log_reviewer', 'administrator', 'programme_publisher',
   'report_approver', 'edition_reader', 'importer'));
alter table appointment drop constraint appointment_check;
alter table appointment add constraint appointment_check check (case part
  when 'project_leader' then run_id is not null and authority_id is null
  when 'report_approver' then run_id is not null and authority_id is null
  when 'intake_member' then run_id is not null and authority_id is not null
  when 'importer' then run_id is not null and authority_id is not null
  when 'administrator' then run_id is null and authority_id is null
  when 'programme_publisher' then run_id is null and authority_id is null
  else run_id is null and authority_id is not null end);

-- Nobody in this house referred whoever came by a list; whoever reads a list in does not become their referrer by it.
alter table referral alter column referrer_account_id drop not null;
comment on column referral.referrer_account_id is 'Who referred; empty where the course came by a list that does not tell.';

-- A list may know that a course ended and how, and not when. The course is over from the day that was written down; the
-- day it ended stays unknown, and figures say so.
alter table closing alter column ended_on drop not null;
comment on column closing.ended_on is 'The last day of the course; empty where nobody knows it any more.';

create table import (
  authority_id uuid not null references organisation,
  id uuid not null,
  run_id uuid not null references run,
  -- Where the list comes from, in the words of whoever read it in: the next list from there has the same columns.
  source text not null check (source <> '' and length(source) <= 120),
  -- What its columns and words mean.
  mapping jsonb not null,
  lines integer not null check (lines > 0),
  imported_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, run_id)
);
create unique index on import (id);
create index on import (run_id);
comment on table import is 'That a list was read in: from where, when, and what its columns meant; nothing of what stood in it. Custodian: the authority.';

create table import_result (
  authority_id uuid not null,
  import_id uuid not null,
  run_id uuid not null,
  people integer not null check (people >= 0),
  courses integer not null check (courses >= 0),
  endings integer not null check (endings >= 0),
  facts integer not null check (facts >= 0),
  undone_on date,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, import_id),
  foreign key (authority_id, import_id, run_id) references import (authority_id, id, run_id)
);
create index on import_result (run_id);
comment on table import_result is 'How much a list brought, and whether it was taken back. Custodian: the authority.';

create table import_row (
  authority_id uuid not null,
  import_id uuid not null,
  record_table text not null check (record_table in
    ('citizen', 'referral', 'enrolment', 'closing', 'work_fact', 'benefit_fact', 'other_fact')),
  record_id uuid not null,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (record_id, record_table),
  foreign key (authority_id, import_id) references import
);
create index on import_row (authority_id, import_id);
comment on table import_row is 'Which records a list began: what may be taken back with it. Only the doors of imports read it. Custodian: the authority.';

create table list_on_its_way (
  id uuid primary key,
  account_id uuid not null references account,
  employment_id uuid not null references employment,
  run_id uuid not null references run,
  -- The lines and what was said about them, under a key of the reader's own.
  sealed bytea not null,
  kept_at timestamptz not null,
  expires_at timestamptz not null,
  recorded_at timestamptz not null default app.recorded_time(),
  check (expires_at > kept_at)
);
create index on list_on_its_way (account_id, employment_id);
create index on list_on_its_way (expires_at);
comment on table list_on_its_way is 'A list somebody is about to read in: only they open it, and after an hour it is gone. Custodian: the organisation the reader works in.';

-- Taking a list back removes the people it brought, and what the log names stays: the registry, which is the only one
-- that may remove a citizen, puts the bare record back in the same breath.
create or replace function app.keep_what_is_logged() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  named boolean;
begin
  if tg_table_name = 'citizen' and tg_op = 'DELETE' and current_user = 'fodfaeste_registry' then return old; end if;
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
