import type { Cell } from '../../../domain/import/cell.ts';
import type { ImportField } from '../../../domain/import/import-field.ts';
import { file, missing, type Reply } from '../../../platform/http/reply.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { csvType, writeCsv, writeSheets, xlsxType } from '../../../platform/sheets/write-rows.ts';
import { fieldHint, fieldName } from '../field-words.ts';
import { importTexts } from '../import-texts.ts';

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
  if (asked === 'list.csv') return file(`${name}.csv`, csvType, writeCsv([headings, ...lines]));
  if (asked !== 'list.xlsx') return missing;
  const t = importTexts[language];
  const explained = fields.map((field) => [fieldName(field, language), fieldHint(field, language)]);
  const bytes = await writeSheets([
    { name: t.sheetList, rows: [headings, ...lines], widths: [18] },
    { name: t.sheetHelp, rows: explained, widths: [30, 90] },
  ]);
  return file(`${name}.xlsx`, xlsxType, bytes);
}
