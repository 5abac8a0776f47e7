import { type Cell, plainWords, type ReadList } from '../../../domain/import/cell.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import { type FileRefusal, readRows } from '../../../platform/sheets/read-rows.ts';

/** Why a file cannot be looked at. */
export type SheetRefusal = FileRefusal | 'no-lines' | 'too-many-lines';

const mostBytes = 10_000_000;
const mostLines = 20_000;

type Row = readonly Cell[];

/** Reads a list from a spreadsheet's first sheet or from a text file. */
export async function readSheet(file: File | undefined): Promise<Result<ReadList, SheetRefusal>> {
  const rows = await readRows(file, mostBytes);
  return rows.ok ? listOf(rows.value) : rows;
}

/** The headings are the first row with three cells filled: a list often has a title above. */
function listOf(rows: readonly Row[]): Result<ReadList, SheetRefusal> {
  const filled = (row: Row): number => row.filter((cell) => plainWords(cell) !== '').length;
  const head = rows.findIndex((row) => filled(row) >= 3);
  const lines = rows
    .map((cells, at) => ({ line: at + 1, cells }))
    .filter(({ cells }, at) => head !== -1 && at > head && filled(cells) > 0);
  if (lines.length === 0) return refused('no-lines');
  if (lines.length > mostLines) return refused('too-many-lines');
  return accepted({ headings: (rows[head] ?? []).map(String), lines });
}
