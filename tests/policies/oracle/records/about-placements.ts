import { onEnrolment } from '../place.ts';
import type { Subject } from '../row.ts';

/** Agreements about placements and jobs at companies, and what those who are part of one say to it. */
export const aboutPlacements: readonly Subject[] = [
  {
    table: 'placement_agreement',
    column: 'plac',
    key: 'id',
    searched: 'goals',
    rows: (w) => w.placement_agreement.map((r) => ({ id: r.id, place: onEnrolment(r), form: r.id })),
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
    rows: (w) =>
      w.placement_acceptance.map((r) => ({ id: r.id, place: onEnrolment(r), form: r.agreement_id })),
  },
  {
    table: 'placement_evaluation',
    column: 'prep',
    key: 'id',
    searched: 'words',
    rows: (w) =>
      w.placement_evaluation.map((r) => ({ id: r.id, place: onEnrolment(r), form: r.placement_id })),
  },
  {
    table: 'placement_link',
    column: 'prep',
    key: 'id',
    rows: (w) => w.placement_link.map((r) => ({ id: r.id, place: onEnrolment(r), form: r.placement_id })),
  },
  {
    table: 'placement_link_end',
    column: 'prep',
    key: 'placement_link_id',
    rows: (w) =>
      w.placement_link_end.map((r) => ({
        id: r.placement_link_id,
        place: onEnrolment(r),
        form: r.placement_id,
      })),
  },
];
