import { CsvError, parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { type Cell, plainWords, type ReadList } from '../../../domain/import/cell.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import { decodeFile } from '../../code-lists/index.ts';

/** Why a file cannot be looked at. */
export type SheetRefusal =
  | 'file-missing'
  | 'file-too-big'
  | 'file-unreadable'
  | 'no-lines'
  | 'too-many-lines';

const mostBytes = 10_000_000;
const mostLines = 20_000;
const linesLookedAt = 20;
/** A spreadsheet is a packed folder, and every such folder begins with these two letters. */
const packed = { first: 0x50, second: 0x4b };

type Row = readonly Cell[];

/** Reads a spreadsheet's first sheet, or a text with cells between ; , or tabs. What it is, its bytes tell. */
export async function readSheet(file: File | undefined): Promise<Result<ReadList, SheetRefusal>> {
  if (file === undefined) return refused('file-missing');
  if (file.size > mostBytes) return refused('file-too-big');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPacked = bytes[0] === packed.first && bytes[1] === packed.second;
  const rows = isPacked ? await rowsOfXlsx(bytes) : rowsOfText(decodeFile(bytes));
  return rows === undefined ? refused('file-unreadable') : listOf(rows);
}

async function rowsOfXlsx(bytes: Uint8Array): Promise<readonly Row[] | undefined> {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0] });
    return (sheets[0]?.rows ?? []).map((row) => row.map(cellOf));
  } catch {
    // Whatever a file is that calls itself a spreadsheet and cannot be read as one: it is told, and nothing of it is kept.
    return undefined;
  }
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value);
}

function rowsOfText(text: string): readonly Row[] | undefined {
  // Looked for in several lines: a title above the headings may hold a comma of its own.
  const head = text.split('\n', linesLookedAt).join('\n');
  const counted = [';', '\t', ','].map((mark) => [mark, head.split(mark).length] as const);
  const [delimiter = ';'] = counted.toSorted((a, b) => b[1] - a[1])[0] ?? [];
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, trim: true });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return undefined;
  }
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
