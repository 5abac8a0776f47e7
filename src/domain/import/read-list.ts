import type { ReadList } from './cell.ts';
import { type ColumnMapping, cellsOf, columnsAt } from './column-mapping.ts';
import { type JudgedOrder, judgeDayOrder } from './day-order.ts';
import { holdsDays, type ImportField } from './import-field.ts';
import type { ImportFinding } from './import-finding.ts';
import type { ListReading } from './list-reading.ts';
import { mergeRows, type PlannedCourse } from './merge-rows.ts';
import type { DayOrder } from './read-day.ts';
import { type ImportRow, readRow } from './read-row.ts';
import { alikePairs, asSettled, type Pair, pairKey, type Settlements, startPairs } from './same-person.ts';

/** What a list would bring: everything that is wrong in it, what somebody must settle, and the courses it tells of. */
export interface ImportPlan {
  readonly lines: number;
  readonly findings: readonly ImportFinding[];
  readonly pairs: readonly Pair[];
  /** The pairs nobody has settled yet. */
  readonly open: readonly Pair[];
  readonly courses: readonly PlannedCourse[];
}

/** How each column of days is written, judged from the column, by its field. */
function judgedOrders(list: ReadList, mapping: ColumnMapping): ReadonlyMap<ImportField, JudgedOrder> {
  const columns = [...columnsAt(list, mapping)].filter(([field]) => holdsDays(field));
  return new Map(columns.map(([field, at]) => [field, judgeDayOrder(cellsOf(list, at))]));
}

/** The columns of days that can be read both ways and that nobody has settled. */
export function unsettledOrders(list: ReadList, mapping: ColumnMapping): readonly ImportField[] {
  return [...judgedOrders(list, mapping)].flatMap(([field, order]) =>
    order === 'either' && mapping.orders[field] === undefined ? [field] : [],
  );
}

/** How the days of each column are read: as they show themselves, else as somebody said, else as Danes write them. */
function ordersOf(list: ReadList, mapping: ColumnMapping): ReadonlyMap<ImportField, DayOrder> {
  const judged = [...judgedOrders(list, mapping)];
  return new Map(
    judged.map(([field, order]) => [
      field,
      order === 'day_first' || order === 'month_first' ? order : (mapping.orders[field] ?? 'day_first'),
    ]),
  );
}

/** Reads a whole list. Nothing in it is written anywhere; what it would bring comes out, with all that is wrong. */
export function readList(
  list: ReadList,
  given: Omit<ListReading, 'columns' | 'orders'>,
  said: Settlements,
): ImportPlan {
  const { mapping } = given;
  const reading = { ...given, columns: columnsAt(list, mapping), orders: ordersOf(list, mapping) };
  const rows: ImportRow[] = [];
  const findings: ImportFinding[] = [];
  for (const line of list.lines) {
    const read = readRow(line, reading);
    if ('row' in read) rows.push(read.row);
    else findings.push(...read.findings);
  }
  const alike = alikePairs(rows);
  const settled = asSettled(rows, alike, said);
  const pairs = [...alike, ...startPairs(settled)];
  const merged = mergeRows(settled, said);
  return {
    lines: list.lines.length,
    findings: [...findings, ...merged.findings].toSorted((a, b) => a.line - b.line),
    pairs,
    open: pairs.filter((pair) => said[pairKey(pair)] === undefined),
    courses: merged.courses,
  };
}
