import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { type ReadTemplate, readTemplate } from '../../../domain/questionnaire/template/read-template.ts';
import { rowKinds, templateColumns } from '../../../domain/questionnaire/template/row-uses.ts';
import { writeTemplate } from '../../../domain/questionnaire/template/write-template.ts';
import { file, type Reply } from '../../../platform/http/reply.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { SheetRow } from '../../../platform/sheets/cell.ts';
import { csvType, writeCsv, writeSheets, xlsxType } from '../../../platform/sheets/write-rows.ts';
import { templateHelp } from './help-texts.ts';
import { templateWords } from './template-texts.ts';

/** Wide where words stand, narrow where a number does. */
const widths = [14, 18, 44, 44, 28, 28, 12, 18, 8, 8, 8, 30];

/** A questionnaire as a spreadsheet, with what its lines and columns mean on a sheet of their own. */
export async function templateXlsx(
  questionnaire: Questionnaire,
  name: string,
  language: Language,
): Promise<Reply> {
  const t = templateHelp[language];
  const bytes = await writeSheets([
    { name: t.sheetForm, rows: writeTemplate(questionnaire, templateWords[language]), widths },
    { name: t.sheetHelp, rows: helpRows(language), widths: [26, 110] },
  ]);
  return file(`${name}.xlsx`, xlsxType, bytes);
}

/** A questionnaire as what every program reads. */
export function templateCsv(questionnaire: Questionnaire, name: string, language: Language): Reply {
  return file(`${name}.csv`, csvType, writeCsv(writeTemplate(questionnaire, templateWords[language])));
}

/** Reads the rows of a template; it may be in any language, what is found is said in the reader's. */
export function readTemplateRows(rows: readonly SheetRow[], language: Language): ReadTemplate {
  const other = language === 'da' ? 'en' : 'da';
  return readTemplate(rows, [templateWords[language], templateWords[other]]);
}

function helpRows(language: Language): readonly SheetRow[] {
  const t = templateHelp[language];
  const words = templateWords[language];
  return [
    [t.rowsHeading, ''],
    ...rowKinds.map((kind) => [words.rows[kind], t.rows[kind]]),
    ['', ''],
    [t.columnsHeading, ''],
    ...templateColumns.map((column) => [words.columns[column], t.columns[column]]),
  ];
}
