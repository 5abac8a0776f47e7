import { onEnrolment, onReferral } from '../place.ts';
import type { Subject } from '../row.ts';

/** Tables of the way through a programme: referral and answer, course and team, sessions and figures. */
export const aboutCourse: readonly Subject[] = [
  {
    table: 'referral',
    column: 'ref',
    key: 'id',
    searched: 'reason',
    rows: (w) =>
      w.referral.map((r) => ({ id: r.id, place: onReferral({ ...r, referral_id: r.id }), referral: r.id })),
  },
  {
    table: 'referral_decision',
    column: 'ref',
    key: 'referral_id',
    searched: 'reason',
    rows: (w) =>
      w.referral_decision.map((r) => ({ id: r.referral_id, place: onReferral(r), referral: r.referral_id })),
  },
  {
    table: 'referral_criterion',
    column: 'ref',
    key: 'referral_id',
    rows: (w) =>
      w.referral_criterion.map((r) => ({ id: r.referral_id, place: onReferral(r), referral: r.referral_id })),
  },
  ...(['referral_fact', 'intake_fact'] as const).map(
    (table): Subject => ({
      table,
      column: 'ref',
      key: 'id',
      rows: (w) => w[table].map((r) => ({ id: r.id, place: onReferral(r), referral: r.referral_id })),
    }),
  ),
  {
    table: 'referral_status',
    column: 'rstat',
    key: 'id',
    rows: (w) => w.referral_status.map((r) => ({ id: r.id, place: onReferral(r), referral: r.referral_id })),
  },
  {
    table: 'eligibility_fact',
    column: 'elig',
    key: 'id',
    searched: 'fact_key',
    rows: (w) => w.eligibility_fact.map((r) => ({ id: r.id, place: onReferral(r), own: r.recorded_by })),
  },
  {
    table: 'enrolment',
    column: 'estat',
    key: 'id',
    rows: (w) => w.enrolment.map((r) => ({ id: r.id, place: onEnrolment({ ...r, enrolment_id: r.id }) })),
  },
  {
    table: 'team_member',
    column: 'enrol',
    key: 'id',
    rows: (w) => w.team_member.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
  {
    table: 'contact_rhythm',
    column: 'enrol',
    key: 'id',
    rows: (w) => w.contact_rhythm.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
  {
    table: 'closing',
    column: 'enrol',
    key: 'id',
    rows: (w) => w.closing.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
  {
    table: 'closing_taken_back',
    column: 'enrol',
    key: 'closing_id',
    rows: (w) => w.closing_taken_back.map((r) => ({ id: r.closing_id, place: onEnrolment(r) })),
  },
  {
    table: 'closing_taken_back_words',
    column: 'creas',
    key: 'closing_id',
    searched: 'words',
    rows: (w) => w.closing_taken_back_words.map((r) => ({ id: r.closing_id, place: onEnrolment(r) })),
  },
  {
    table: 'enrolment_version_move',
    column: 'enrol',
    key: 'id',
    rows: (w) => w.enrolment_version_move.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
  {
    table: 'course_change',
    column: 'estat',
    key: 'id',
    rows: (w) => w.course_change.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
  {
    table: 'course_change_words',
    column: 'creas',
    key: 'course_change_id',
    searched: 'words',
    rows: (w) => w.course_change_words.map((r) => ({ id: r.course_change_id, place: onEnrolment(r) })),
  },
  ...(['attendance', 'session_participant', 'attendance_correction', 'journal_copy'] as const).map(
    (table): Subject => ({
      table,
      column: 'att',
      key: 'id',
      rows: (w) =>
        w[table].map((r) => ({
          id: r.id,
          place: onEnrolment(r),
          own: r.held_by,
          session: r.session_id,
          sessionKind: r.session_kind,
        })),
    }),
  ),
  ...(['story_about', 'story_answer'] as const).map(
    (table): Subject => ({
      table,
      column: 'story',
      key: 'id',
      rows: (w) => w[table].map((r) => ({ id: r.id, place: onEnrolment(r) })),
    }),
  ),
  {
    table: 'absence_reason',
    column: 'areas',
    key: 'id',
    rows: (w) =>
      w.absence_reason.map((r) => ({
        id: r.id,
        place: onEnrolment(r),
        own: r.held_by,
        session: r.session_id,
        sessionKind: r.session_kind,
      })),
  },
  {
    table: 'sign_up',
    column: 'sign',
    key: 'id',
    rows: (w) =>
      w.sign_up.map((r) => ({
        id: r.id,
        place: onEnrolment(r),
        own: r.held_by,
        session: r.session_id,
        sessionKind: r.session_kind,
      })),
  },
  {
    table: 'target_agreement',
    column: 'fig',
    key: 'run_id',
    rows: (w) => w.target_agreement.map((r) => ({ id: r.run_id, place: { run: r.run_id }, isPromise: true })),
  },
];
