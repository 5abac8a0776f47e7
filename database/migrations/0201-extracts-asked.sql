-- That a citizen was asked whether an extract may hold their answers, and said no. A yes is a consent; a no is kept so
-- that nobody asks again.
create table extract_no (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  agreement_id uuid not null references extract_agreement,
  said_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, referral_id, citizen_id, run_id) references referral (authority_id, id, citizen_id, run_id),
  constraint no_is_said_once unique (authority_id, referral_id, agreement_id)
);
create index on extract_no (referral_id);
create index on extract_no (citizen_id);
comment on table extract_no is 'A citizen''s no to being in an extract for whoever evaluates. Custodian: the authority.';
