import { onEnrolment } from '../place.ts';
import type { Subject } from '../row.ts';

/** A mentor's worries: that they were sent and read, and what they say. */
export const aboutWorries: readonly Subject[] = [
  {
    table: 'worry',
    column: 'wrec',
    key: 'id',
    rows: (w) => w.worry.map((r) => ({ id: r.id, place: onEnrolment(r), own: r.recorded_by })),
  },
  {
    table: 'worry_read',
    column: 'wrec',
    key: 'worry_id',
    rows: (w) => w.worry_read.map((r) => ({ id: r.worry_id, place: onEnrolment(r), own: r.sent_by })),
  },
  ...(['worry_words', 'worry_done'] as const).map(
    (table): Subject => ({
      table,
      column: 'worry',
      key: 'worry_id',
      searched: 'words',
      rows: (w) => w[table].map((r) => ({ id: r.worry_id, place: onEnrolment(r) })),
    }),
  ),
];
