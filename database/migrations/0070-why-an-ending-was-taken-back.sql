-- Why an ending was taken back moves out of the row that says it was: health may stand in it, so fewer read it.

create table closing_taken_back_words (
  authority_id uuid not null,
  closing_id uuid not null,
  enrolment_id uuid not null,
  citizen_id uuid not null,
  run_id uuid not null,
  referral_id uuid not null,
  words text not null check (words <> ''),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, closing_id),
  foreign key (authority_id, closing_id) references closing_taken_back (authority_id, closing_id),
  foreign key (authority_id, enrolment_id, citizen_id, run_id, referral_id) references enrolment (authority_id, id, citizen_id, run_id, referral_id)
);
create index on closing_taken_back_words (enrolment_id);
create index on closing_taken_back_words (run_id);
comment on table closing_taken_back_words is 'Why an ending was taken back, in the words of whoever did; apart from the fact, which more people may know. Custodian: the authority.';

alter table closing_taken_back no force row level security;
do $$
declare
  moved bigint;
  written bigint;
begin
  select count(*) into written from closing_taken_back where reason is not null;
  insert into closing_taken_back_words (authority_id, closing_id, enrolment_id, citizen_id, run_id, referral_id, words, recorded_by, recorded_at)
    select authority_id, closing_id, enrolment_id, citizen_id, run_id, referral_id, reason, recorded_by, recorded_at
    from closing_taken_back where reason is not null;
  get diagnostics moved = row_count;
  if moved <> written then raise exception '% of % reasons were moved', moved, written; end if;
end $$;
alter table closing_taken_back drop column reason;
alter table closing_taken_back force row level security;
comment on table closing_taken_back is 'That an ending does not stand any more: the course goes on, and its team with it. Custodian: the authority.';
