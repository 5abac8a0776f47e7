import type { CellValue, WriteSheet } from 'hucre/xlsx';
import type { EditionDocument } from '../../../domain/report/edition-document.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { editionTexts } from '../edition-texts.ts';
import { answeringInWords, type ToldQuestionnaire } from './answering-in-words.ts';
import { answeringTexts } from './answering-texts.ts';

/** A sheet of what was asked and answered, counts as numbers; none where nothing is told of it. */
export function answeringSheets(edition: EditionDocument, language: Language): WriteSheet[] {
  const { title, text, questionnaires } = answeringInWords(edition, language);
  if (questionnaires.length === 0) return [];
  const wide = [44, 12, 12, 12, 12, 12, 12, 12, 12].map((width) => ({ width }));
  const rows = [[text], ...questionnaires.flatMap((one) => [[], ...rowsOf(one, language)])];
  return [{ name: title, rows, columns: wide }];
}

function rowsOf({ title, columns, times, changes }: ToldQuestionnaire, language: Language): CellValue[][] {
  const t = answeringTexts[language];
  const { hidden } = editionTexts[language];
  return [
    [title],
    [...columns],
    ...times.map(({ name, counts }) => [name, ...counts.map((count) => count ?? hidden)]),
    ...changes.flatMap((change) => [
      [],
      [change.title],
      [change.text],
      [t.what, 'n', 'N', t.share, t.limits],
      ...change.rows.map(({ name, told }) => [
        name,
        told.part ?? hidden,
        told.whole ?? hidden,
        told.value,
        told.limits ?? '–',
      ]),
    ]),
  ];
}
