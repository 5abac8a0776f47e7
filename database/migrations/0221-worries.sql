-- A volunteer mentor who is worried about a citizen sends a few words to whoever holds the course together. Words and
-- receipt are apart: the mentor and the citizen read that it was sent and that it was read; its words, and what was done
-- about it, are read by whoever answers.

create table worry (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  sent_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, enrolment_id, citizen_id, run_id, referral_id),
  unique (authority_id, id, recorded_by),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
create index on worry (citizen_id);
create index on worry (authority_id, enrolment_id);
create index on worry (recorded_by);
comment on table worry is 'That somebody around the citizen was worried and wrote so; without the words. Custodian: the authority.';

create table worry_words (
  authority_id uuid not null,
  worry_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  words text not null check (words <> ''),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, worry_id),
  foreign key (authority_id, worry_id, enrolment_id, citizen_id, run_id, referral_id)
    references worry (authority_id, id, enrolment_id, citizen_id, run_id, referral_id)
);
create index on worry_words (citizen_id);
comment on table worry_words is 'What a mentor was worried about, in the mentor''s words. Special category: may be health. Custodian: the authority.';

create table worry_read (
  authority_id uuid not null,
  worry_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- Whose worry it was: the receipt is theirs to read.
  sent_by uuid not null,
  read_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, worry_id),
  foreign key (authority_id, worry_id, enrolment_id, citizen_id, run_id, referral_id)
    references worry (authority_id, id, enrolment_id, citizen_id, run_id, referral_id),
  foreign key (authority_id, worry_id, sent_by) references worry (authority_id, id, recorded_by)
);
create index on worry_read (citizen_id);
comment on table worry_read is 'That a worry was read, by whom and when; without what was done about it. Custodian: the authority.';

create table worry_done (
  authority_id uuid not null,
  worry_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  words text not null check (words <> ''),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, worry_id),
  foreign key (authority_id, worry_id, enrolment_id, citizen_id, run_id, referral_id)
    references worry (authority_id, id, enrolment_id, citizen_id, run_id, referral_id)
);
create index on worry_done (citizen_id);
comment on table worry_done is 'What was done about a worry, in a few words. Custodian: the authority.';
