import type { Subject } from '../row.ts';

/** Lists that were read in: whoever did sees their own. */
export const aboutImports: readonly Subject[] = [
  {
    table: 'import',
    column: 'imp',
    key: 'id',
    searched: 'source',
    rows: (w) => w.import.map((r) => ({ id: r.id, place: { run: r.run_id }, own: r.recorded_by })),
  },
  {
    table: 'import_result',
    column: 'imp',
    key: 'import_id',
    rows: (w) =>
      w.import_result.map((r) => ({ id: r.import_id, place: { run: r.run_id }, own: r.recorded_by })),
  },
];
