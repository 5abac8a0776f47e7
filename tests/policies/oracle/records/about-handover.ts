import { onReferral } from '../place.ts';
import type { Subject } from '../row.ts';

/** Tables of a case that goes over to another caseload, and of what was put right in a referral. */
export const aboutHandover: readonly Subject[] = [
  {
    table: 'caseload_handover',
    column: 'resp',
    key: 'id',
    rows: (w) => w.caseload_handover.map((r) => ({ id: r.id, place: onReferral(r) })),
  },
  {
    table: 'caseload_handover_paper',
    column: 'elig',
    key: 'id',
    searched: 'paper_key',
    rows: (w) =>
      w.caseload_handover_paper.map((r) => ({ id: r.id, place: onReferral(r), own: r.recorded_by })),
  },
  {
    table: 'caseload_return',
    column: 'resp',
    key: 'caseload_handover_id',
    rows: (w) => w.caseload_return.map((r) => ({ id: r.caseload_handover_id, place: onReferral(r) })),
  },
  {
    table: 'referral_amendment',
    column: 'ref',
    key: 'id',
    searched: 'reason',
    rows: (w) =>
      w.referral_amendment.map((r) => ({ id: r.id, place: onReferral(r), referral: r.referral_id })),
  },
  {
    table: 'eligibility_fact_amendment',
    column: 'elig',
    key: 'eligibility_fact_id',
    searched: 'reason',
    rows: (w) =>
      w.eligibility_fact_amendment.map((r) => ({
        id: r.eligibility_fact_id,
        place: onReferral(r),
        own: r.recorded_by,
      })),
  },
];
