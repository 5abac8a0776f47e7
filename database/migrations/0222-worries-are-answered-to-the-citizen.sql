-- A mentor's worry is about the citizen, so it belongs to what the citizen may ask to read: somebody reads it through and
-- answers, as for a note.

alter table worry add unique (authority_id, id, citizen_id);
alter table file_answer
  add column worry_id uuid,
  add foreign key (authority_id, worry_id, citizen_id) references worry (authority_id, id, citizen_id),
  add constraint worry_answered_once unique (file_request_id, worry_id),
  drop constraint file_answer_passage_kind_check,
  add constraint file_answer_passage_kind_check
    check (passage_kind in ('shared_note', 'organisation_note', 'journal_entry', 'worry')),
  drop constraint about_one_passage,
  add constraint about_one_passage check (
    num_nonnulls(shared_note_id, organisation_note_id, journal_entry_id, worry_id) = 1
    and (passage_kind = 'shared_note') = (shared_note_id is not null)
    and (passage_kind = 'organisation_note') = (organisation_note_id is not null)
    and (passage_kind = 'journal_entry') = (journal_entry_id is not null)
    and (passage_kind = 'worry') = (worry_id is not null));
