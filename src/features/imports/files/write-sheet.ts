import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from '../../../domain/import/cell.ts';
import type { ImportField } from '../../../domain/import/import-field.ts';
import { file, missing, type Reply } from '../../../platform/http/reply.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { fieldHint, fieldName } from '../field-words.ts';
import { importTexts } from '../import-texts.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A list in the form that is read in: headings in the reader's language, one line each. `name.xlsx` holds what each
 * column means on a sheet of its own; `name.csv` is what every program reads.
 */
export async function writeSheet(
  asked: string | undefined,
  name: string,
  fields: readonly ImportField[],
  lines: readonly (readonly Cell[])[],
  language: Language,
): Promise<Reply> {
  const headings = fields.map((field) => fieldName(field, language));
  if (asked === 'list.csv') {
    const text = [headings, ...lines].map((cells) => cells.map(csvCell).join(';')).join('\r\n');
    return file(`${name}.csv`, 'text/csv; charset=utf-8', new TextEncoder().encode(`\uFEFF${text}\r\n`));
  }
  if (asked !== 'list.xlsx') return missing;
  const t = importTexts[language];
  const explained = fields.map((field) => [fieldName(field, language), fieldHint(field, language)]);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: t.sheetList,
        rows: [headings, ...lines.map((cells) => [...cells])],
        columns: fields.map(() => ({ width: 18 })),
      },
      { name: t.sheetHelp, rows: explained, columns: [{ width: 30 }, { width: 90 }] },
    ],
  });
  return file(`${name}.xlsx`, xlsx, new Uint8Array(bytes));
}

/** A cell that begins like a formula is held back by a mark, so that no program reckons with what somebody wrote. */
function csvCell(cell: Cell): string {
  const text = typeof cell === 'string' && /^[=+\-@\t]/.test(cell) ? `'${cell}` : String(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
