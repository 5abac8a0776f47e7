import {
  type LineField,
  lineFields,
  totalPrefix,
} from '../../../domain/questionnaire/files/answer-columns.ts';
import { answerHeadings } from '../../../domain/questionnaire/files/write-answer-sheet.ts';
import {
  type Question,
  type Questionnaire,
  questionsOf,
} from '../../../domain/questionnaire/questionnaire.ts';
import { file, type Reply } from '../../../platform/http/reply.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatTypedNumber } from '../../../platform/i18n/typed-number.ts';
import type { SheetRow } from '../../../platform/sheets/cell.ts';
import { writeSheets, xlsxType } from '../../../platform/sheets/write-rows.ts';
import { answerFileWords } from '../../questionnaires/index.ts';
import { answerImportTexts } from './answer-import-texts.ts';

/** An empty sheet for the answers to a questionnaire, with what each column holds on a sheet of its own. */
export async function answerTemplate(questionnaire: Questionnaire, language: Language): Promise<Reply> {
  const t = answerImportTexts[language];
  const headings = answerHeadings(questionnaire, answerFileWords[language]);
  const bytes = await writeSheets([
    { name: t.sheetName, rows: [headings], widths: [18] },
    { name: t.helpName, rows: [t.helpHeadings, ...helpRows(questionnaire, language)], widths: [24, 60, 90] },
  ]);
  return file(`${questionnaire.key}.xlsx`, xlsxType, bytes);
}

function helpRows(questionnaire: Questionnaire, language: Language): readonly SheetRow[] {
  const t = answerImportTexts[language];
  const words = answerFileWords[language];
  const fieldHelp: Readonly<Record<LineField, string>> = t.fieldHelp;
  return [
    ...lineFields.map((field) => [words.headings[field][0] ?? field, fieldHelp[field]]),
    ...questionsOf(questionnaire).map((question) => [
      question.key,
      `${question.text[language]} – ${valuesOf(question, language)}`,
    ]),
    ['', t.orRatherNot(words.ratherNot)],
    ...questionnaire.scores.map(({ key, title }) => [`${totalPrefix}${key}`, t.totalHelp(title[language])]),
  ];
}

function valuesOf(question: Question, language: Language): string {
  const t = answerImportTexts[language];
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const options = question.options.map(({ key, text }) => `${key} (${text[language]})`).join(', ');
      return question.kind === 'single' ? t.oneOf(options) : t.someOf(options);
    }
    case 'scale':
      return t.numberBetween(formatTypedNumber(question.from), formatTypedNumber(question.to));
    case 'number':
      return t.aNumber;
    case 'date':
      return t.aDay;
    case 'text':
      return t.ownWords;
  }
}
