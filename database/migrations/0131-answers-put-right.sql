-- Answers that were put in wrong are put right by a row that comes after: what stood before stays, with who wrote it and
-- when. Numbered, so that two at once cannot both be the next; the highest number stands.
alter table response
  add column version integer not null default 1 check (version >= 1),
  drop constraint answered_once,
  add constraint answered_once unique (authority_id, enrolment_id, run_questionnaire_id, nth, version);
