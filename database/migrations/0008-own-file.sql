-- Answers to a citizen who asks for all that is kept about them. What the citizen may read anyway is given at once;
-- the rest are notes that somebody must read through first, one by one.

alter table shared_note add unique (authority_id, id, citizen_id);
alter table organisation_note add unique (authority_id, id, citizen_id);
alter table journal_entry add unique (authority_id, id, citizen_id);

create table file_answer (
  authority_id uuid not null,
  id uuid not null,
  citizen_id uuid not null,
  file_request_id uuid not null,
  passage_kind text not null check (passage_kind in ('shared_note', 'organisation_note', 'journal_entry')),
  -- The one note that is answered.
  shared_note_id uuid,
  organisation_note_id uuid,
  journal_entry_id uuid,
  how text not null check (how in ('as_it_is', 'covered', 'held_back')),
  answered_on date not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, id),
  unique (authority_id, id, citizen_id),
  foreign key (authority_id, file_request_id, citizen_id) references file_request (authority_id, id, citizen_id),
  foreign key (authority_id, shared_note_id, citizen_id) references shared_note (authority_id, id, citizen_id),
  foreign key (authority_id, organisation_note_id, citizen_id) references organisation_note (authority_id, id, citizen_id),
  foreign key (authority_id, journal_entry_id, citizen_id) references journal_entry (authority_id, id, citizen_id),
  constraint about_one_passage check (
    num_nonnulls(shared_note_id, organisation_note_id, journal_entry_id) = 1
    and (passage_kind = 'shared_note') = (shared_note_id is not null)
    and (passage_kind = 'organisation_note') = (organisation_note_id is not null)
    and (passage_kind = 'journal_entry') = (journal_entry_id is not null)),
  constraint shared_note_answered_once unique (file_request_id, shared_note_id),
  constraint organisation_note_answered_once unique (file_request_id, organisation_note_id),
  constraint journal_entry_answered_once unique (file_request_id, journal_entry_id)
);
create index on file_answer (citizen_id);
comment on table file_answer is 'That a note was answered to the citizen, and how; without its words. Custodian: the authority.';

create table file_answer_words (
  authority_id uuid not null,
  file_answer_id uuid not null,
  citizen_id uuid not null,
  written_on date not null,
  -- Whose note it was, and of which house.
  note_account_id uuid not null references account,
  note_organisation_id uuid not null references organisation,
  -- The very text the citizen got; empty when the note is held back.
  words text check (words <> ''),
  -- The rule of law behind what was covered or held back.
  legal_basis text check (legal_basis <> ''),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null default app.recorded_time(),
  primary key (authority_id, file_answer_id),
  foreign key (authority_id, file_answer_id, citizen_id) references file_answer (authority_id, id, citizen_id),
  constraint held_back_by_law check (words is not null or legal_basis is not null)
);
create index on file_answer_words (citizen_id);
comment on table file_answer_words is 'What the citizen got to read of a note, or the rule it is held back by. Custodian: the authority; for a journal, its owner.';
