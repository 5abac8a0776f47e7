import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { file, type Reply } from '../../../platform/http/reply.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { writeSheets, xlsxType } from '../../../platform/sheets/write-rows.ts';
import { answerColumns } from './answer-columns.ts';
import { codebook } from './codebook.ts';
import { extractTexts } from './extract-texts.ts';

/** What the columns of an extract will be called and mean: for whoever plans an evaluation, before anybody has answered. */
export async function codebookFile(
  questionnaire: Questionnaire,
  name: string,
  language: Language,
): Promise<Reply> {
  const rows = codebook(answerColumns(questionnaire, language), language);
  const sheet = { name: extractTexts[language].codebook, rows, widths: [36, 60, 50, 12, 60] };
  return file(`${name}.codebook.xlsx`, xlsxType, await writeSheets([sheet]));
}
