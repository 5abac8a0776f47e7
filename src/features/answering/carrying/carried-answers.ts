import { writeAnswerBundle } from '../../../domain/questionnaire/files/answer-bundle.ts';
import {
  type CarriedResponse,
  writeAnswerSheet,
} from '../../../domain/questionnaire/files/write-answer-sheet.ts';
import { file, missing, type Reply } from '../../../platform/http/reply.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { csvType, writeCsv, writeSheets, xlsxType } from '../../../platform/sheets/write-rows.ts';
import { answerFileWords } from '../../questionnaires/index.ts';
import { answeringTexts } from '../answering-texts.ts';
import type { AskedHere } from '../asked-here.ts';
import type { Response } from '../response-queries.ts';

/** The forms in which answers are taken along. Each of them can be read in again. */
export const carriedFiles = ['answers.xlsx', 'answers.csv', 'answers.json'] as const;

/** What a citizen answered to one questionnaire, at every time it was asked with this version, as a file. */
export async function carriedAnswers(
  asked: string | undefined,
  here: AskedHere,
  responses: readonly Response[],
  citizen: string,
  language: Language,
): Promise<Reply> {
  const { questionnaire } = here;
  const carried = carriedOf(here, responses, citizen);
  if (carried.length === 0) return missing;
  if (asked === 'answers.json') {
    const bundle = JSON.stringify(writeAnswerBundle(questionnaire, carried), undefined, 2);
    return file(
      `${questionnaire.key}.json`,
      'application/fhir+json; charset=utf-8',
      new TextEncoder().encode(bundle),
    );
  }
  const rows = writeAnswerSheet(questionnaire, carried, answerFileWords[language]);
  if (asked === 'answers.csv') return file(`${questionnaire.key}.csv`, csvType, writeCsv(rows));
  if (asked !== 'answers.xlsx') return missing;
  const bytes = await writeSheets([{ name: answeringTexts[language].answersTitle, rows, widths: [18] }]);
  return file(`${questionnaire.key}.xlsx`, xlsxType, bytes);
}

/** The answers that stand, time by time; the latest version of each comes first. */
function carriedOf(
  { waves, wave: { asking } }: AskedHere,
  responses: readonly Response[],
  record: string,
): readonly CarriedResponse[] {
  return waves
    .filter((one) => one.asking.side === 'citizen' && one.asking.version === asking.version)
    .flatMap(({ asking: { id }, days }) => {
      const standing = responses.find((one) => one.asking === id && one.nth === days.nth);
      if (standing === undefined) return [];
      const { answeredOn, language, answers } = standing;
      return [{ record, at: { wave: days.wave, nth: days.nth }, answeredOn, language, answers }];
    });
}
