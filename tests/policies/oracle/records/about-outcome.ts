import { onCitizen } from '../place.ts';
import type { Subject } from '../row.ts';

/** Tables of the ledger of outcomes: facts that belong to the citizen, and what the citizen says of them. */
export const aboutOutcome: readonly Subject[] = [
  {
    table: 'work_fact',
    column: 'workf',
    key: 'id',
    searched: 'employer',
    rows: (w) => w.work_fact.map((r) => ({ id: r.id, place: onCitizen(r), own: r.recorded_by })),
  },
  {
    table: 'place_step',
    column: 'workf',
    key: 'id',
    searched: 'workplace_name',
    rows: (w) => w.place_step.map((r) => ({ id: r.id, place: onCitizen(r), own: r.recorded_by })),
  },
  {
    table: 'job_contact',
    column: 'workf',
    key: 'id',
    rows: (w) => w.job_contact.map((r) => ({ id: r.id, place: onCitizen(r), own: r.recorded_by })),
  },
  {
    table: 'benefit_fact',
    column: 'benf',
    key: 'id',
    rows: (w) => w.benefit_fact.map((r) => ({ id: r.id, place: onCitizen(r), own: r.recorded_by })),
  },
  {
    table: 'other_fact',
    column: 'othf',
    key: 'id',
    searched: 'place',
    rows: (w) => w.other_fact.map((r) => ({ id: r.id, place: onCitizen(r), own: r.recorded_by })),
  },
  {
    table: 'move_link',
    column: 'move',
    key: 'id',
    rows: (w) => w.move_link.map((r) => ({ id: r.id, place: onCitizen(r) })),
  },
  {
    table: 'work_fact_dispute',
    column: 'workf',
    key: 'fact_id',
    searched: 'words',
    rows: (w) =>
      w.work_fact_dispute.map((r) => ({ id: r.fact_id, place: onCitizen(r), own: r.fact_recorded_by })),
  },
  {
    table: 'benefit_fact_dispute',
    column: 'benf',
    key: 'fact_id',
    searched: 'words',
    rows: (w) =>
      w.benefit_fact_dispute.map((r) => ({ id: r.fact_id, place: onCitizen(r), own: r.fact_recorded_by })),
  },
  {
    table: 'other_fact_dispute',
    column: 'othf',
    key: 'fact_id',
    searched: 'words',
    rows: (w) =>
      w.other_fact_dispute.map((r) => ({ id: r.fact_id, place: onCitizen(r), own: r.fact_recorded_by })),
  },
];
