import {
  type CodeRow,
  codeColumns,
  readCodeRow,
  type TypedCodeRow,
} from '../../../domain/code-list/code-row.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { ImportFinding } from './file-finding.ts';
import { readTable } from './read-table.ts';

export type ReadList =
  | { readonly ok: true; readonly rows: readonly CodeRow[] }
  | { readonly ok: false; readonly findings: readonly ImportFinding[] };

/** Reads a list's file: all of its lines, or everything that is wrong with them. Dates may be typed as people type. */
export function readCodeList(text: string): ReadList {
  const table = readTable(text, codeColumns);
  if (!table.ok) return table;
  const read = table.lines.map(({ line, cells }) => readCodeRow(withPlainDates(cells), line));
  const findings = read.flatMap((row) => (row.ok ? [] : row.findings));
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, rows: read.flatMap((row) => (row.ok ? [row.value] : [])) };
}

function withPlainDates(cells: TypedCodeRow): TypedCodeRow {
  return { ...cells, from: plain(cells.from), to: plain(cells.to) };
}

function plain(typed: string): string {
  return parseTypedDate(typed) ?? typed;
}
