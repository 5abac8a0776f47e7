-- Somebody who moves to another municipality gets a record of their own there. A link says that two records in a run are
-- one person's, so that figures count them once. It shows nobody anything else: neither municipality sees it, and every
-- other table goes on asking whose record it is.
create table move_link (
  -- The authority moved to, and the record there.
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  from_authority_id uuid not null,
  from_citizen_id uuid not null,
  run_id uuid not null references run,
  moved_on date not null,
  told_by text not null check (told_by in ('citizen', 'both_caseworkers')),
  replaces uuid,
  taken_back boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen (authority_id, id) on delete cascade,
  foreign key (from_authority_id, from_citizen_id) references citizen (authority_id, id) on delete cascade,
  foreign key (authority_id, replaces) references move_link (authority_id, id) on delete cascade,
  unique (authority_id, replaces),
  constraint a_move_is_to_another check (authority_id <> from_authority_id),
  constraint taking_back_takes_something check (not taken_back or replaces is not null)
);
create index on move_link (run_id);
create index on move_link (citizen_id);
create index on move_link (from_authority_id, from_citizen_id);
comment on table move_link is 'That two records in a run are one person''s, who has moved: so that figures count them once. Custodian: the authority moved to.';
