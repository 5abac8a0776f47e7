-- The citizen's own room: a CV in the citizen's own words. It is not a record of what happened, so a line is rewritten in
-- its place, and one that is taken out keeps none of its words.

create table cv_line (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  section text not null check (section in ('about', 'work', 'education', 'course', 'voluntary', 'skill', 'language', 'contact')),
  heading text check (heading <> ''),
  place text check (place <> ''),
  -- A year, or a year and a month: nobody writes a day on a CV.
  begun text check (begun ~ '^[0-9]{4}(-[0-9]{2})?$'),
  ended text check (ended ~ '^[0-9]{4}(-[0-9]{2})?$'),
  words text check (words <> ''),
  -- Where it stands in its section; the smaller first.
  position integer not null,
  -- What the product offered it from, so that it is offered once.
  offered_from text check (offered_from <> ''),
  taken_out boolean not null default false,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, citizen_id) references citizen,
  constraint a_line_says_something check (taken_out = (heading is null)),
  constraint nothing_is_left_of_a_line check (not taken_out or (place is null and begun is null and ended is null and words is null))
);
create index on cv_line (citizen_id);
comment on table cv_line is 'A line of the citizen''s own CV, seen by nobody else. Custodian: the authority, as keeper.';
