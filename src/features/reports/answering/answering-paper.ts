import type { EditionDocument } from '../../../domain/report/edition-document.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { PdfValue } from '../../../platform/pdf/index.ts';
import { answeringInWords, timeRow } from './answering-in-words.ts';
import { answeringTexts } from './answering-texts.ts';

/** What was asked and answered, as it is printed. */
export function answeringPaper(edition: EditionDocument, language: Language): PdfValue {
  const t = answeringTexts[language];
  const { title, text, questionnaires } = answeringInWords(edition, language);
  return {
    title,
    text,
    questionnaires: questionnaires.map((one) => ({
      title: one.title,
      columns: one.columns,
      times: one.times.map((time) => timeRow(time, language)),
      changes: one.changes.map((change) => ({
        title: change.title,
        text: change.text,
        columns: [t.what, t.share, t.count, t.limits],
        rows: change.rows.map(({ name, told }) => [name, told.value, told.count, told.limits ?? '–']),
      })),
    })),
  };
}
