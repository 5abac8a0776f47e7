import { type Cell, closed } from '../cell.ts';
import { type RecordKind, recordKinds } from '../record-kind.ts';

/** One row of the access table. What it does not name is closed: a new kind of record opens to nobody by itself. */
export function row(open: Readonly<Partial<Record<RecordKind, Cell>>>): Readonly<Record<RecordKind, Cell>> {
  return Object.fromEntries(recordKinds.map((kind) => [kind, open[kind] ?? closed])) as Record<
    RecordKind,
    Cell
  >;
}
