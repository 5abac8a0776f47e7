-- What a log row tells besides who, when and where; and the samples a house's reviewer draws from its log.

---------------------------------------------------------------------- the log

alter table read_log_person
  -- Opened to be read, found in a search, or standing on a list among others.
  add how text not null default 'opened' check (how in ('opened', 'found', 'listed')),
  -- What the viewer stood to the person then. Null in rows from before it was noted.
  add acting_as text[],
  -- Whether the record was a restricted one then.
  add restricted boolean not null default false;

-- The owner rewrites the rows that were lists; row security would hide every one of them.
alter table read_log no force row level security;
alter table read_log_person no force row level security;
do $$
declare
  lists bigint;
  rewritten bigint;
begin
  select count(*) into lists from read_log_person p join read_log l on l.id = p.read_log_id
    where l.action like '/%' or l.action = 'figure.read';
  update read_log_person p set how = 'listed' from read_log l
    where l.id = p.read_log_id and (l.action like '/%' or l.action = 'figure.read');
  get diagnostics rewritten = row_count;
  if rewritten <> lists then raise exception 'rewrote % rows of %', rewritten, lists; end if;
end
$$;
alter table read_log force row level security;
alter table read_log_person force row level security;
alter table read_log_person alter how drop default;

------------------------------------------------------------------- the samples

create table log_review (
  authority_id uuid not null references organisation,
  id uuid not null,
  drawn_on date not null,
  how text not null check (how in ('random', 'pattern')),
  looked_at daterange not null check (not isempty(looked_at) and not lower_inf(looked_at) and not upper_inf(looked_at)),
  -- With the seed anybody can draw the same rows again.
  seed integer not null check (seed >= 0),
  size integer not null check (size between 1 and 200),
  -- How many looks the period held, in how many of them a pattern was found, and what was left out.
  looks integer not null check (looks >= 0),
  hits integer check (hits between 0 and looks),
  lists_left_out integer not null check (lists_left_out >= 0),
  own_left_out integer not null check (own_left_out >= 0),
  recorded_by uuid not null references account,
  signed_off_on date check (signed_off_on >= drawn_on),
  signed_off_by uuid references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (id),
  check ((how = 'pattern') = (hits is not null)),
  check ((signed_off_on is null) = (signed_off_by is null))
);
comment on table log_review is 'One sample of the access log: how it was drawn, and when it was signed off. Custodian: the authority.';

create table log_review_item (
  authority_id uuid not null,
  id uuid not null,
  log_review_id uuid not null,
  position integer not null check (position > 0),
  read_log_id uuid not null,
  citizen_id uuid not null,
  why text[] not null check (
    cardinality(why) > 0
    and why <@ array['random', 'no_relation', 'same_surname', 'same_address', 'colleague', 'out_of_hours', 'unusual_day']),
  judgement text check (judgement in ('fine', 'ask', 'breach_suspected')),
  remark text check (remark <> ''),
  judged_on date,
  judged_by uuid references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, log_review_id) references log_review,
  foreign key (read_log_id, citizen_id) references read_log_person (read_log_id, citizen_id),
  foreign key (authority_id, citizen_id) references citizen,
  unique (log_review_id, position),
  unique (log_review_id, read_log_id, citizen_id),
  check ((judgement is null) = (judged_on is null) and (judgement is null) = (judged_by is null)),
  check (judgement is null or judgement = 'fine' or remark is not null),
  check (judgement is not null or remark is null)
);
create index on log_review_item (citizen_id);
create index on log_review_item (read_log_id, citizen_id);
comment on table log_review_item is 'One row of a sample: which look, why it was drawn, and what the reviewer made of it. Custodian: the authority.';

-- A sample is signed when every row has its judgement, and from then on nothing in it changes.
create function app.signed_log_review_stays() returns trigger
  language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.signed_off_on is not null then
    raise exception 'a signed sample is closed for ever' using errcode = 'check_violation';
  end if;
  if new.signed_off_on is not null and exists (
    select from log_review_item i
    where i.authority_id = new.authority_id and i.log_review_id = new.id and i.judgement is null
  ) then
    raise exception 'rows are still waiting for a judgement' using errcode = 'check_violation';
  end if;
  if new.signed_off_by <> app.viewer() then
    raise exception 'nobody signs in another name' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger signed_log_review_stays before update on log_review
  for each row execute function app.signed_log_review_stays();

-- Holds the sample while a row is written, so that nobody signs between the asking and the writing.
create function app.signed_log_review_items_stay() returns trigger
  language plpgsql set search_path = pg_catalog, public as $$
declare
  signed date;
begin
  select r.signed_off_on into signed from log_review r
    where r.authority_id = new.authority_id and r.id = new.log_review_id for share;
  if signed is not null then
    raise exception 'a signed sample is closed for ever' using errcode = 'check_violation';
  end if;
  if new.judged_by <> app.viewer() then
    raise exception 'nobody judges in another name' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger signed_log_review_items_stay before insert or update on log_review_item
  for each row execute function app.signed_log_review_items_stay();
