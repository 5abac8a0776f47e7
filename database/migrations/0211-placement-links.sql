-- The workplace reads an agreement and says yes to it by a link and a code that went another way: whoever has both is the
-- link, an account of its own, which opens that one agreement and nothing else.

create table placement_link (
  authority_id uuid not null,
  -- Also the account that whoever answers acts as; it is made with the row, and holds no name.
  id uuid not null references account,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  placement_id uuid not null,
  made_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (id),
  unique (authority_id, id, placement_id, enrolment_id, citizen_id, run_id, referral_id),
  foreign key (authority_id, placement_id, placement_id, enrolment_id, citizen_id, run_id, referral_id)
    references placement_agreement (authority_id, id, placement_id, enrolment_id, citizen_id, run_id, referral_id)
);
create index on placement_link (citizen_id);
create index on placement_link (placement_id);
comment on table placement_link is 'That a workplace was given a link to its agreement about somebody: who made it, and when. Custodian: the authority.';

create table placement_link_end (
  authority_id uuid not null,
  placement_link_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  placement_id uuid not null,
  -- stopped by somebody; a new one took its place; the code was guessed at too often.
  why text not null check (why in ('stopped', 'replaced', 'guessed')),
  ended_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, placement_link_id),
  foreign key (authority_id, placement_link_id, placement_id, enrolment_id, citizen_id, run_id, referral_id)
    references placement_link (authority_id, id, placement_id, enrolment_id, citizen_id, run_id, referral_id)
);
create index on placement_link_end (citizen_id);
comment on table placement_link_end is 'That a workplace''s link to its agreement was closed, and why. Custodian: the authority.';

create table placement_link_key (
  -- Of the secret in the address; the secret itself is kept nowhere.
  key_hash bytea primary key,
  placement_link_id uuid not null unique references placement_link (id) on delete cascade,
  -- Of the secret and the code together.
  code_hash bytea not null,
  tries_left integer not null check (tries_left >= 0)
);
comment on table placement_link_key is 'How a workplace''s link is opened, as hashes, and how many wrong codes are left; read through its doors alone. Custodian: the operator.';
