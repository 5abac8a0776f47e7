-- Effective-dated code lists: what the law calls things, and from when to when. Shared by all, about nobody.
-- A person's fact will point to a code's identity; whether the code may stand there is asked on the fact's own date.

create table code_system (
  key text primary key check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
  title_da text not null check (title_da <> ''),
  title_en text not null check (title_en <> ''),
  source text not null check (source <> ''),
  -- What is expected and is not law yet: said to the reader, entered nowhere.
  expected_da text check (expected_da <> ''),
  expected_en text check (expected_en <> ''),
  recorded_at timestamptz not null default app.recorded_time()
);
comment on table code_system is 'One list of codes: target groups, benefits … Custodian: the operator.';

create table code_list_import (
  id uuid primary key,
  system_key text not null references code_system,
  -- Absent where the list came with the product.
  account_id uuid references account,
  imported_on date not null,
  added integer not null check (added >= 0),
  ended integer not null check (ended >= 0),
  verified integer not null check (verified >= 0),
  recorded_at timestamptz not null default app.recorded_time()
);
create index on code_list_import (system_key, imported_on);
comment on table code_list_import is 'That a list was read in: by whom, when, and how much it changed. Custodian: the operator.';

create table code (
  id uuid primary key,
  system_key text not null references code_system,
  code text not null check (code <> ''),
  recorded_at timestamptz not null default app.recorded_time(),
  unique (system_key, code),
  unique (system_key, id)
);
comment on table code is 'A code''s identity, the same through all its wordings. Custodian: the operator.';

create table code_period (
  id uuid primary key,
  system_key text not null,
  code_id uuid not null,
  period daterange not null check (not isempty(period) and not lower_inf(period)),
  wording_da text not null check (wording_da <> ''),
  wording_en text not null check (wording_en <> ''),
  legal_reference text not null check (legal_reference <> ''),
  source text not null check (source <> ''),
  -- 'read' in a public source, or general knowledge that somebody must still 'verify'.
  verified text not null check (verified in ('read', 'verify')),
  successor_id uuid,
  import_id uuid not null references code_list_import,
  recorded_at timestamptz not null default app.recorded_time(),
  foreign key (system_key, code_id) references code (system_key, id),
  foreign key (system_key, successor_id) references code (system_key, id),
  constraint succeeds_another check (successor_id <> code_id),
  constraint one_wording_at_a_time exclude using gist (code_id with =, period with &&)
);
create index on code_period (system_key);
comment on table code_period is 'What a code was called from when to when, and where that is written. Custodian: the operator.';

-- A period that has begun keeps its wording for ever; only its end and its successor can be set, a planned
-- end moved, and a mark "verify" lifted. Whoever asks: the policies say who may try, this says what history can take.
create function app.keep_code_history() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  today date := nullif(current_setting('app.today', true), '')::date;
begin
  if tg_op = 'DELETE' then raise exception 'a period of a code is never deleted' using errcode = '23514'; end if;
  if (new.id, new.system_key, new.code_id, lower(new.period), new.wording_da, new.wording_en, new.import_id, new.recorded_at)
     is distinct from
     (old.id, old.system_key, old.code_id, lower(old.period), old.wording_da, old.wording_en, old.import_id, old.recorded_at)
    or (old.successor_id is not null and new.successor_id is distinct from old.successor_id)
  then raise exception 'a period of a code is not rewritten' using errcode = '23514'; end if;
  if upper(new.period) is distinct from upper(old.period) and not (
    upper_inf(old.period)
    or (today is not null and upper(old.period) > today and (upper_inf(new.period) or upper(new.period) > today))
  ) then raise exception 'the end of a period that is over stands' using errcode = '23514'; end if;
  if new.verified is distinct from old.verified and new.verified <> 'read'
  then raise exception 'what has been read stays read' using errcode = '23514'; end if;
  if (new.legal_reference, new.source) is distinct from (old.legal_reference, old.source)
     and not (old.verified = 'verify' and new.verified = 'read')
  then raise exception 'a reference changes only when it has been read' using errcode = '23514'; end if;
  return new;
end
$$;
create trigger keep_code_history before update or delete on code_period
  for each row execute function app.keep_code_history();

-- Two parts that open definitions and lists, and no person: a house names somebody, for no run and no authority.
alter table appointment drop constraint appointment_part_check;
alter table appointment add constraint appointment_part_check check (part in
  ('project_leader', 'intake_member', 'caseload_leader', 'log_reviewer', 'administrator', 'programme_publisher'));
alter table appointment drop constraint appointment_check;
alter table appointment add constraint appointment_check check (case part
  when 'project_leader' then run_id is not null and authority_id is null
  when 'intake_member' then run_id is not null and authority_id is not null
  when 'administrator' then run_id is null and authority_id is null
  when 'programme_publisher' then run_id is null and authority_id is null
  else run_id is null and authority_id is not null end);
comment on table appointment is 'A person named for a part: leading a run, deciding its intake, leading a caseload, reviewing the access log – or keeping the code lists, publishing definitions, which open no person. Custodian: the organisation that appoints.';
