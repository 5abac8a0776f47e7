import type { World, WorldViewer } from '../world/world.ts';
import type { Column } from './matrix.ts';
import type { Place } from './relations.ts';

/** One row as the oracle sees it: its column in the matrix, what it hangs on, and what the conditions ask about. */
export interface Row {
  readonly id: string;
  readonly place: Place;
  readonly own?: string;
  readonly sessionKind?: string;
  readonly audience?: string;
  readonly referral?: string;
}

/** A table the matrix speaks of. */
export interface Subject {
  readonly table: keyof World;
  readonly column: Column;
  /** SQL expression that names a row. */
  readonly key: string;
  readonly rows: (world: World) => Row[];
}

type Course = { authority_id: string; citizen_id: string; run_id: string; referral_id: string };

const onCitizen = (row: { authority_id: string; citizen_id: string }): Place => ({
  authority: row.authority_id,
  citizen: row.citizen_id,
});
const onReferral = (row: Course): Place => ({
  ...onCitizen(row),
  run: row.run_id,
  referral: row.referral_id,
});
const onEnrolment = (row: Course & { enrolment_id: string }): Place => ({
  ...onReferral(row),
  enrolment: row.enrolment_id,
});

/** Every table of the access table, and how its rows look to the oracle. */
export const subjects: readonly Subject[] = [
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
    rows: (w) => w.citizen_call_name.map((r) => ({ id: r.citizen_id, place: onCitizen(r) })),
  },
  {
    table: 'citizen_identity',
    column: 'ident',
    key: 'citizen_id',
    rows: (w) => w.citizen_identity.map((r) => ({ id: r.citizen_id, place: onCitizen(r) })),
  },
  {
    table: 'responsible_caseworker',
    column: 'resp',
    key: 'id',
    rows: (w) => w.responsible_caseworker.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
  {
    table: 'referral',
    column: 'ref',
    key: 'id',
    rows: (w) =>
      w.referral.map((r) => ({ id: r.id, place: onReferral({ ...r, referral_id: r.id }), referral: r.id })),
  },
  {
    table: 'referral_decision',
    column: 'ref',
    key: 'referral_id',
    rows: (w) =>
      w.referral_decision.map((r) => ({ id: r.referral_id, place: onReferral(r), referral: r.referral_id })),
  },
  {
    table: 'referral_status',
    column: 'rstat',
    key: 'id',
    rows: (w) => w.referral_status.map((r) => ({ id: r.id, place: onReferral(r), referral: r.referral_id })),
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
    table: 'closing',
    column: 'enrol',
    key: 'enrolment_id',
    rows: (w) => w.closing.map((r) => ({ id: r.enrolment_id, place: onEnrolment(r) })),
  },
  {
    table: 'attendance',
    column: 'att',
    key: 'id',
    rows: (w) =>
      w.attendance.map((r) => ({
        id: r.id,
        place: onEnrolment(r),
        own: r.held_by,
        sessionKind: r.session_kind,
      })),
  },
  {
    table: 'consent',
    column: 'cons',
    key: 'id',
    rows: (w) => w.consent.map((r) => ({ id: r.id, place: onReferral(r) })),
  },
  {
    table: 'consent_withdrawal',
    column: 'cons',
    key: 'consent_id',
    rows: (w) => w.consent_withdrawal.map((r) => ({ id: r.consent_id, place: onReferral(r) })),
  },
  {
    table: 'sharing',
    column: 'cons',
    key: 'id',
    rows: (w) => w.sharing.map((r) => ({ id: r.id, place: onReferral(r) })),
  },
  {
    table: 'shared_note',
    column: 'note',
    key: 'id',
    rows: (w) =>
      w.shared_note.map((r) => ({
        id: r.id,
        place: onEnrolment(r),
        own: r.recorded_by,
        audience: r.audience,
      })),
  },
  {
    table: 'journal_entry',
    column: 'jour',
    key: 'id',
    rows: (w) => w.journal_entry.map((r) => ({ id: r.id, place: onEnrolment(r), own: r.recorded_by })),
  },
  {
    table: 'target_agreement',
    column: 'fig',
    key: 'run_id',
    rows: (w) => w.target_agreement.map((r) => ({ id: r.run_id, place: { run: r.run_id } })),
  },
  {
    table: 'read_log_person',
    column: 'log',
    key: 'read_log_id',
    rows: (w) => w.read_log_person.map((r) => ({ id: r.read_log_id, place: onCitizen(r) })),
  },
];

/** The table a record kind's rows are found in, by name. */
export function subject(table: keyof World): Subject {
  const found = subjects.find((one) => one.table === table);
  if (found === undefined) throw new Error(`the oracle does not know ${table}`);
  return found;
}

export type { WorldViewer };
