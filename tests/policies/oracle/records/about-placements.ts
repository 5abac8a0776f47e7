import { onEnrolment } from '../place.ts';
import type { Subject } from '../row.ts';

/** Agreements about placements and jobs at companies, and what those who are part of one say to it. */
export const aboutPlacements: readonly Subject[] = [
  {
    table: 'placement_agreement',
    column: 'plac',
    key: 'id',
    searched: 'goals',
    rows: (w) => w.placement_agreement.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
  {
    table: 'placement_vitas',
    column: 'plac',
    key: 'id',
    rows: (w) => w.placement_vitas.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
  {
    table: 'placement_acceptance',
    column: 'prep',
    key: 'id',
    rows: (w) => w.placement_acceptance.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
];
