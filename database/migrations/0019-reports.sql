-- What a run tells a funder or a council: reports as they are written, editions ready to be sealed, and sealed ones.
-- Whoever may see one of the three does not see the others by it, so they are three tables. None of them holds a name
-- or an id of a person.

alter table appointment drop constraint appointment_part_check;
alter table appointment add constraint appointment_part_check check (part in
  ('project_leader', 'intake_member', 'caseload_leader', 'log_reviewer', 'administrator', 'programme_publisher',
   'report_approver', 'edition_reader'));
alter table appointment drop constraint appointment_check;
alter table appointment add constraint appointment_check check (case part
  when 'project_leader' then run_id is not null and authority_id is null
  when 'report_approver' then run_id is not null and authority_id is null
  when 'intake_member' then run_id is not null and authority_id is not null
  when 'administrator' then run_id is null and authority_id is null
  when 'programme_publisher' then run_id is null and authority_id is null
  else run_id is null and authority_id is not null end);
comment on column appointment.authority_id is 'The house a part speaks of; for a reader of editions, the house they are sealed for.';

create table report (
  id uuid primary key,
  run_id uuid not null references run,
  recipient_organisation_id uuid not null references organisation,
  told_from date,
  as_of date not null,
  breakdowns text[] not null default '{}' check (breakdowns <@ array['authority', 'version', 'started']),
  activities text check (activities <> ''),
  deviations text check (deviations <> ''),
  risks text check (risks <> ''),
  learning text check (learning <> ''),
  economy text check (economy <> ''),
  -- One higher with each save, so that nobody overwrites what somebody else has written meanwhile.
  revision integer not null default 1 check (revision > 0),
  begun_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  unique (id, run_id, recipient_organisation_id),
  check (told_from <= as_of)
);
create index on report (run_id);
comment on table report is 'A report on a run, as it is written: the period, what is told, and in which words. Custodian: the organisation that runs it.';

create table edition_proposal (
  id uuid primary key,
  run_id uuid not null,
  report_id uuid not null,
  recipient_organisation_id uuid not null,
  revision integer not null check (revision > 0),
  as_of date not null,
  known_at date not null check (known_at >= as_of),
  -- Kept as text: what is sealed is sealed to the byte.
  document text not null check (document <> ''),
  digest text not null check (length(digest) = 64),
  proposed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  unique (id, run_id, recipient_organisation_id, digest),
  foreign key (report_id, run_id, recipient_organisation_id) references report (id, run_id, recipient_organisation_id)
);
create index on edition_proposal (run_id);
create index on edition_proposal (report_id);
comment on table edition_proposal is 'A report as its recipient would get it, approved by the leader: what is small is hidden already. Custodian: the organisation that runs it.';

create table edition_basis (
  edition_proposal_id uuid primary key references edition_proposal,
  run_id uuid not null references run,
  -- The exact counts, and of how many ways through the run they were made; no ids.
  exact jsonb not null,
  ways_counted integer not null check (ways_counted >= 0),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time()
);
create index on edition_basis (run_id);
comment on table edition_basis is 'The exact figures behind an edition, to make them again from the ledger and to explain the next one. Custodian: the organisation that runs it.';

create table sealed_edition (
  id uuid primary key,
  run_id uuid not null,
  edition_proposal_id uuid not null unique,
  recipient_organisation_id uuid not null,
  digest text not null,
  sealed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  unique (id, run_id, recipient_organisation_id, digest),
  foreign key (edition_proposal_id, run_id, recipient_organisation_id, digest)
    references edition_proposal (id, run_id, recipient_organisation_id, digest)
);
create index on sealed_edition (run_id);
comment on table sealed_edition is 'That an edition was sealed: by whom, when, and which bytes. Custodian: the organisation that runs it.';

create table edition_delivery (
  authority_id uuid not null references organisation,
  id uuid not null,
  run_id uuid not null,
  sealed_edition_id uuid not null unique,
  document text not null check (document <> ''),
  digest text not null,
  delivered_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (sealed_edition_id, run_id, authority_id, digest)
    references sealed_edition (id, run_id, recipient_organisation_id, digest)
);
create index on edition_delivery (run_id);
comment on table edition_delivery is 'What a recipient holds of a run: the sealed edition, the same bytes each time it is opened. Custodian: the organisation that received it.';

-- Two sign where the run has named somebody to be the second; nobody is both. Asked after the row, so that row
-- security answers first.
create function app.a_second_person_seals() returns trigger
  language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (
    select from appointment a where a.run_id = new.run_id and a.part = 'report_approver' and a.period @> new.sealed_on
  ) and exists (
    select from edition_proposal p where p.id = new.edition_proposal_id and p.recorded_by = new.recorded_by
  ) then
    raise exception 'a second person seals the editions of this run' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create trigger a_second_person_seals after insert on sealed_edition
  for each row execute function app.a_second_person_seals();

create function app.delivered_as_approved() returns trigger
  language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (
    select from sealed_edition s join edition_proposal p on p.id = s.edition_proposal_id
    where s.id = new.sealed_edition_id and p.document = new.document
  ) then
    raise exception 'what is delivered is what was approved' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create trigger delivered_as_approved after insert on edition_delivery
  for each row execute function app.delivered_as_approved();
