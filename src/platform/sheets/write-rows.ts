import { writeXlsx } from 'hucre/xlsx';
import type { SheetCell, SheetRow } from './cell.ts';
import { withFormulaMark } from './formula-mark.ts';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const csvType = 'text/csv; charset=utf-8';

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** The width of each column, in characters; of the last one for those that follow. */
  readonly widths: readonly number[];
}

/** A spreadsheet of one or more sheets. */
export async function writeSheets(sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows, widths }) => ({
      name,
      rows: rows.map((row) => [...row]),
      columns: (rows[0] ?? []).map((_, at) => ({ width: widths[at] ?? widths.at(-1) ?? 18 })),
    })),
  });
  return new Uint8Array(bytes);
}

/** What every program reads: cells between semicolons, as spreadsheets in Denmark write them. */
export function writeCsv(rows: readonly SheetRow[]): Uint8Array<ArrayBuffer> {
  const text = rows.map((row) => row.map(csvCell).join(';')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

function csvCell(cell: SheetCell): string {
  const text = typeof cell === 'string' ? withFormulaMark(cell) : String(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
