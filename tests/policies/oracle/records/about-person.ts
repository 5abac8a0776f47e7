import { onCitizen } from '../place.ts';
import type { Subject } from '../row.ts';

/** Tables whose rows hang on the citizen: who they are, who is around them, who was let in, who has looked. */
export const aboutPerson: readonly Subject[] = [
  {
    table: 'citizen',
    column: 'call',
    key: 'id',
    rows: (w) => w.citizen.map((r) => ({ id: r.id, place: onCitizen({ ...r, citizen_id: r.id }) })),
  },
  {
    table: 'citizen_call_name',
    column: 'call',
    key: 'citizen_id',
    searched: 'call_name',
    rows: (w) => w.citizen_call_name.map((r) => ({ id: r.citizen_id, place: onCitizen(r) })),
  },
  {
    table: 'citizen_protection',
    column: 'call',
    key: 'id',
    rows: (w) => w.citizen_protection.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
  {
    table: 'citizen_identity',
    column: 'ident',
    key: 'citizen_id',
    searched: 'full_name',
    rows: (w) => w.citizen_identity.map((r) => ({ id: r.citizen_id, place: onCitizen(r) })),
  },
  {
    table: 'responsible_caseworker',
    column: 'resp',
    key: 'id',
    rows: (w) => w.responsible_caseworker.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
  {
    table: 'referral_draft',
    column: 'rdraf',
    key: 'id',
    rows: (w) => w.referral_draft.map((r) => ({ id: r.id, place: onCitizen(r), own: r.recorded_by })),
  },
  {
    table: 'cv_line',
    column: 'oroom',
    key: 'id',
    searched: 'heading',
    rows: (w) => w.cv_line.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
  {
    table: 'work_wish',
    column: 'wish',
    key: 'id',
    searched: 'tasks',
    rows: (w) => w.work_wish.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
  {
    table: 'place_proposal',
    column: 'wish',
    key: 'id',
    searched: 'workplace_name',
    rows: (w) => w.place_proposal.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
  {
    table: 'company_telling',
    column: 'tell',
    key: 'id',
    searched: 'own_words',
    rows: (w) =>
      w.company_telling.map((r) => ({ id: r.id, place: onCitizen(r), own: r.to_account_id ?? 'nobody' })),
  },
  {
    table: 'network_person',
    column: 'netw',
    key: 'id',
    searched: 'shown_name',
    rows: (w) => w.network_person.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
  {
    table: 'mentor_promise',
    column: 'netw',
    key: 'id',
    rows: (w) => w.mentor_promise.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
  {
    table: 'help_words',
    column: 'help',
    key: 'id',
    searched: 'words',
    rows: (w) => w.help_words.map((r) => ({ id: r.id, place: onCitizen(r), own: r.account_id })),
  },
  {
    table: 'help_yes',
    column: 'help',
    key: 'help_words_id',
    rows: (w) => w.help_yes.map((r) => ({ id: r.help_words_id, place: onCitizen(r), own: r.account_id })),
  },
  {
    table: 'access_grant',
    column: 'grant',
    key: 'id',
    searched: 'reason',
    rows: (w) => w.access_grant.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
  {
    table: 'access_grant_end',
    column: 'grant',
    key: 'access_grant_id',
    rows: (w) => w.access_grant_end.map((r) => ({ id: r.access_grant_id, place: onCitizen(r) })),
  },
  {
    table: 'invitation_yes',
    column: 'grant',
    key: 'access_grant_id',
    searched: 'words',
    rows: (w) => w.invitation_yes.map((r) => ({ id: r.access_grant_id, place: onCitizen(r) })),
  },
  {
    table: 'file_request',
    column: 'file',
    key: 'id',
    rows: (w) => w.file_request.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
  {
    table: 'file_answer',
    column: 'file',
    key: 'id',
    rows: (w) => w.file_answer.map((r) => ({ id: r.id, place: onCitizen(r), own: r.recorded_by })),
  },
  {
    table: 'file_answer_words',
    column: 'fansw',
    key: 'file_answer_id',
    searched: 'words',
    rows: (w) =>
      w.file_answer_words.map((r) => ({ id: r.file_answer_id, place: onCitizen(r), own: r.recorded_by })),
  },
  {
    table: 'read_log_person',
    column: 'log',
    key: 'read_log_id',
    rows: (w) => w.read_log_person.map((r) => ({ id: r.read_log_id, place: onCitizen(r) })),
  },
  {
    table: 'log_review',
    column: 'revw',
    key: 'id',
    rows: (w) => w.log_review.map((r) => ({ id: r.id, place: { authority: r.authority_id } })),
  },
  {
    table: 'log_review_item',
    column: 'revw',
    key: 'id',
    rows: (w) => w.log_review_item.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
];
