-- Minutes of a talk among three, in a part for each: one for the citizen and the team, one for the workplace. Each reads
-- their own part and approves it, or asks for something to be put right; an edit is a new version, which nobody has
-- approved yet.

create table minutes_part (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  -- What the parts of one talk, and their versions, have in common.
  talk_id uuid not null,
  held_on date not null,
  words text not null check (words <> ''),
  replaces uuid,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, talk_id, enrolment_id, citizen_id, run_id, referral_id),
  unique (authority_id, replaces),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id),
  foreign key (authority_id, replaces, talk_id, enrolment_id, citizen_id, run_id, referral_id)
    references minutes_part (authority_id, id, talk_id, enrolment_id, citizen_id, run_id, referral_id)
);
create index on minutes_part (citizen_id);
create index on minutes_part (enrolment_id);
create index on minutes_part (recorded_by);
comment on table minutes_part is 'The part of a talk''s minutes that is for the citizen and the team. Custodian: the authority.';

create table minutes_answer (
  authority_id uuid not null,
  minutes_part_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  talk_id uuid not null,
  says text not null check (says in ('approves', 'asks')),
  words text check (words <> ''),
  said_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, minutes_part_id),
  foreign key (authority_id, minutes_part_id, talk_id, enrolment_id, citizen_id, run_id, referral_id)
    references minutes_part (authority_id, id, talk_id, enrolment_id, citizen_id, run_id, referral_id),
  constraint asking_says_what check ((says = 'asks') = (words is not null))
);
create index on minutes_answer (citizen_id);
comment on table minutes_answer is 'That a citizen approved their part of a talk''s minutes, or what they want put right. Custodian: the authority.';

create table workplace_minutes (
  authority_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  talk_id uuid not null,
  -- The agreement whose link shows it.
  placement_id uuid not null,
  held_on date not null,
  words text not null check (words <> ''),
  replaces uuid,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, recorded_by, placement_id, talk_id, enrolment_id, citizen_id, run_id, referral_id),
  unique (authority_id, id, talk_id, placement_id, recorded_by),
  unique (authority_id, replaces),
  foreign key (authority_id, placement_id, placement_id, enrolment_id, citizen_id, run_id, referral_id)
    references placement_agreement (authority_id, id, placement_id, enrolment_id, citizen_id, run_id, referral_id),
  -- Whoever wrote a part puts it right.
  foreign key (authority_id, replaces, talk_id, placement_id, recorded_by)
    references workplace_minutes (authority_id, id, talk_id, placement_id, recorded_by)
);
create index on workplace_minutes (citizen_id);
create index on workplace_minutes (placement_id);
create index on workplace_minutes (recorded_by);
comment on table workplace_minutes is 'The part of a talk''s minutes that is for the workplace. Custodian: the authority.';

create table workplace_minutes_answer (
  authority_id uuid not null,
  workplace_minutes_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  talk_id uuid not null,
  placement_id uuid not null,
  -- Whose part it was: the answer is theirs to read.
  written_by uuid not null,
  says text not null check (says in ('approves', 'asks')),
  words text check (words <> ''),
  said_by_name text not null check (said_by_name <> ''),
  said_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, workplace_minutes_id),
  foreign key (authority_id, workplace_minutes_id, written_by, placement_id, talk_id, enrolment_id, citizen_id, run_id, referral_id)
    references workplace_minutes (authority_id, id, recorded_by, placement_id, talk_id, enrolment_id, citizen_id, run_id, referral_id),
  constraint asking_says_what check ((says = 'asks') = (words is not null))
);
create index on workplace_minutes_answer (citizen_id);
comment on table workplace_minutes_answer is 'That a workplace approved its part of a talk''s minutes, or what it wants put right. Custodian: the authority.';
