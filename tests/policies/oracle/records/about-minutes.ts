import { onEnrolment } from '../place.ts';
import type { Subject } from '../row.ts';

/** Minutes of a talk in a part for each, and what is said to a part. */
export const aboutMinutes: readonly Subject[] = [
  {
    table: 'minutes_part',
    column: 'minu',
    key: 'id',
    searched: 'words',
    rows: (w) => w.minutes_part.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
  {
    table: 'minutes_answer',
    column: 'minu',
    key: 'minutes_part_id',
    rows: (w) => w.minutes_answer.map((r) => ({ id: r.minutes_part_id, place: onEnrolment(r) })),
  },
  {
    table: 'workplace_minutes',
    column: 'wminu',
    key: 'id',
    searched: 'words',
    rows: (w) =>
      w.workplace_minutes.map((r) => ({
        id: r.id,
        place: onEnrolment(r),
        own: r.recorded_by,
        form: r.placement_id,
      })),
  },
  {
    table: 'workplace_minutes_answer',
    column: 'wminu',
    key: 'workplace_minutes_id',
    rows: (w) =>
      w.workplace_minutes_answer.map((r) => ({
        id: r.workplace_minutes_id,
        place: onEnrolment(r),
        own: r.written_by,
        form: r.placement_id,
      })),
  },
];
