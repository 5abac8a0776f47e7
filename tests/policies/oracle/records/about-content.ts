import { onEnrolment, onReferral } from '../place.ts';
import type { Subject } from '../row.ts';

/** Tables of what is written, proposed, agreed and passed on. */
export const aboutContent: readonly Subject[] = [
  {
    table: 'consent',
    column: 'cons',
    key: 'id',
    searched: 'purpose',
    rows: (w) => w.consent.map((r) => ({ id: r.id, place: onReferral(r) })),
  },
  {
    table: 'consent_scan',
    column: 'cons',
    key: 'consent_id',
    rows: (w) => w.consent_scan.map((r) => ({ id: r.consent_id, place: onReferral(r) })),
  },
  {
    table: 'consent_withdrawal',
    column: 'cons',
    key: 'consent_id',
    rows: (w) => w.consent_withdrawal.map((r) => ({ id: r.consent_id, place: onReferral(r) })),
  },
  {
    table: 'extract_no',
    column: 'cons',
    key: 'id',
    rows: (w) => w.extract_no.map((r) => ({ id: r.id, place: onReferral(r) })),
  },
  {
    table: 'sharing',
    column: 'cons',
    key: 'id',
    rows: (w) => w.sharing.map((r) => ({ id: r.id, place: onReferral(r) })),
  },
  {
    table: 'sharing_end',
    column: 'cons',
    key: 'sharing_id',
    rows: (w) => w.sharing_end.map((r) => ({ id: r.sharing_id, place: onReferral(r) })),
  },
  {
    table: 'shared_note',
    column: 'note',
    key: 'id',
    searched: 'words',
    rows: (w) =>
      w.shared_note.map((r) => ({
        id: r.id,
        place: onEnrolment(r),
        own: r.recorded_by,
        audience: r.audience,
      })),
  },
  {
    table: 'organisation_note',
    column: 'onote',
    key: 'id',
    searched: 'words',
    rows: (w) =>
      w.organisation_note.map((r) => ({
        id: r.id,
        place: onReferral(r),
        own: r.recorded_by,
        house: r.author_organisation_id,
      })),
  },
  {
    table: 'journal_entry',
    column: 'jour',
    key: 'id',
    searched: 'words',
    rows: (w) =>
      w.journal_entry.map((r) => ({ id: r.id, place: onEnrolment(r), own: r.recorded_by, entry: r })),
  },
  {
    table: 'journal_handover',
    column: 'cons',
    key: 'id',
    rows: (w) => w.journal_handover.map((r) => ({ id: r.id, place: onReferral(r), own: r.from_account_id })),
  },
  {
    table: 'journal_reader',
    column: 'file',
    key: 'id',
    rows: (w) => w.journal_reader.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
  {
    table: 'feedback_draft',
    column: 'draft',
    key: 'id',
    searched: 'words',
    rows: (w) => w.feedback_draft.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
  {
    table: 'feedback_withheld',
    column: 'draft',
    key: 'feedback_draft_id',
    rows: (w) => w.feedback_withheld.map((r) => ({ id: r.feedback_draft_id, place: onEnrolment(r) })),
  },
  {
    table: 'feedback',
    column: 'feed',
    key: 'feedback_draft_id',
    searched: 'words',
    rows: (w) => w.feedback.map((r) => ({ id: r.feedback_draft_id, place: onEnrolment(r) })),
  },
];
