-- What a run of the erasure came to: how many, in which house, by which rule. No ids of anybody.
create table erasure_run (
  id uuid primary key,
  run_on date not null,
  -- Nothing was erased: it was only counted what would be.
  is_dry boolean not null,
  recorded_at timestamptz not null default app.recorded_time()
);
comment on table erasure_run is 'That what had been kept long enough was erased, or counted. Custodian: the operator.';

create table erasure_count (
  erasure_run_id uuid not null references erasure_run,
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('record', 'own_note', 'event_payload', 'read_log')),
  months integer not null check (months > 0),
  due integer not null check (due >= 0),
  erased integer not null check (erased between 0 and due),
  primary key (erasure_run_id, organisation_id, kind)
);
comment on table erasure_count is 'How much of one kind a house had to erase, and how much was. Custodian: that organisation.';
