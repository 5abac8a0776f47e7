import { onEnrolment } from '../place.ts';
import type { Subject } from '../row.ts';

/** What is told on the way in a placement or a job, and that somebody has taken it on. */
export const aboutCheckIns: readonly Subject[] = [
  {
    table: 'check_in',
    column: 'chek',
    key: 'id',
    searched: 'words',
    rows: (w) =>
      w.check_in.map((r) => ({
        id: r.id,
        place: onEnrolment(r),
        ...(r.placement_id ? { form: r.placement_id } : {}),
      })),
  },
  {
    table: 'check_in_answer',
    column: 'chek',
    key: 'check_in_id',
    rows: (w) => w.check_in_answer.map((r) => ({ id: r.check_in_id, place: onEnrolment(r) })),
  },
];
