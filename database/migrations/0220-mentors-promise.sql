-- A volunteer mentor promises silence before anything of a citizen is shown (forvaltningsloven § 27): once for each
-- citizen who agreed to have the mentor, and kept with the version of the text that was signed.

alter table network_person add constraint network_person_of_citizen unique (authority_id, id, citizen_id);

create table mentor_promise (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  network_person_id uuid not null,
  text_version integer not null check (text_version > 0),
  signed_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  foreign key (authority_id, network_person_id, citizen_id) references network_person (authority_id, id, citizen_id),
  constraint promised_once unique (authority_id, network_person_id)
);
create index on mentor_promise (citizen_id);
comment on table mentor_promise is 'That a volunteer mentor promised silence about a citizen, and in which words. Custodian: the authority.';
