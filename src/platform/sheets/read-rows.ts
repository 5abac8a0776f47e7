import { CsvError, parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { accepted, type Result, refused } from '../../domain/kernel/result.ts';
import type { SheetCell, SheetRow } from './cell.ts';
import { decodeFile } from './decode-file.ts';
import { withoutFormulaMark } from './formula-mark.ts';

/** Why a file gives no rows. */
export type FileRefusal = 'file-missing' | 'file-too-big' | 'file-unreadable';

const linesLookedAt = 20;
/** A spreadsheet is a packed folder, and every such folder begins with these two letters. */
const packed = { first: 0x50, second: 0x4b };

/**
 * Reads every row of a spreadsheet's first sheet, or of a text with cells between ; , or tabs. What it is, its bytes
 * tell, not its name.
 */
export async function readRows(
  file: File | undefined,
  mostBytes: number,
): Promise<Result<readonly SheetRow[], FileRefusal>> {
  if (file === undefined) return refused('file-missing');
  if (file.size > mostBytes) return refused('file-too-big');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPacked = bytes[0] === packed.first && bytes[1] === packed.second;
  const rows = isPacked ? await rowsOfXlsx(bytes) : rowsOfText(decodeFile(bytes));
  return rows === undefined ? refused('file-unreadable') : accepted(rows);
}

async function rowsOfXlsx(bytes: Uint8Array): Promise<readonly SheetRow[] | undefined> {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0] });
    return (sheets[0]?.rows ?? []).map((row) => row.map(cellOf));
  } catch {
    // Whatever a file is that calls itself a spreadsheet and cannot be read as one: it is told, and nothing of it is kept.
    return undefined;
  }
}

function cellOf(value: unknown): SheetCell {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value);
}

function rowsOfText(text: string): readonly SheetRow[] | undefined {
  // Looked for in several lines: a title above the headings may hold a comma of its own.
  const head = text.split('\n', linesLookedAt).join('\n');
  const counted = [';', '\t', ','].map((mark) => [mark, head.split(mark).length] as const);
  const [delimiter = ';'] = counted.toSorted((a, b) => b[1] - a[1])[0] ?? [];
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    });
    return rows.map((row) => row.map(withoutFormulaMark));
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return undefined;
  }
}
