-- A sharing by law may be ended before its last day: from that moment it opens nothing more. A row beside the sharing,
-- like the withdrawal of a consent; what was shared, and that it was, stays.

alter table sharing add constraint sharing_as_it_is_ended
  unique (authority_id, id, citizen_id, run_id, referral_id, basis);

create table sharing_end (
  authority_id uuid not null,
  sharing_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  basis text not null default 'law' check (basis = 'law'),
  ended_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, sharing_id),
  foreign key (authority_id, sharing_id, citizen_id, run_id, referral_id, basis)
    references sharing (authority_id, id, citizen_id, run_id, referral_id, basis)
);
comment on table sharing_end is 'The end of a sharing by law before its last day. Custodian: the owning authority.';
alter table sharing_end enable row level security;
alter table sharing_end force row level security;
