-- Figures over a run look at every fact about everybody in it. Row by row that takes half a minute where a hundred
-- thousand people are; so each way through a run is kept a second time, in one row, as short as it can be written:
-- its steps and the facts about whoever goes it. Decision 0027 tells why that cannot go stale: whenever one of its rows
-- is written, the way is packed anew from them, in the same transaction. All that was ever recorded is in it, put right or
-- not, so what was known on an earlier day is in it too.

create table kept.way (
  authority_id uuid not null,
  referral_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  -- Everything that was ever recorded about it; app.packed_ways says what stands where.
  packed bytea not null,
  primary key (authority_id, referral_id),
  foreign key (authority_id, referral_id) references referral (authority_id, id) on delete cascade
);
create index on kept.way (run_id, referral_id);
comment on table kept.way is 'One way through a run as figures read it, made from its rows and nothing else. Custodian: the authority.';

-- Two who write about the same citizen at the same time take turns here.
create table kept.turn (
  authority_id uuid not null,
  citizen_id uuid not null,
  primary key (citizen_id, authority_id),
  foreign key (authority_id, citizen_id) references citizen on delete cascade
);
comment on table kept.turn is 'Where those who write about one citizen wait for each other. Custodian: the authority.';

grant select, insert, update, delete on kept.way to fodfaeste_lookup;
grant select, insert, update on kept.turn to fodfaeste_lookup;

-- They are filled when the policies that let their packer read are in force: policies.sql ends with it.

-- The meetings of some ways of a run are asked for together.
create index on attendance (run_id, referral_id);
drop index attendance_run_id_idx;
