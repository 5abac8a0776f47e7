import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { SheetRow } from '../../../platform/sheets/cell.ts';
import type { AnswerColumn } from './answer-columns.ts';
import { extractTexts } from './extract-texts.ts';

/** What every column of an extract means, and where it comes from: a line for each, headings first. */
export function codebook(
  columns: readonly Pick<AnswerColumn, 'column' | 'source'>[],
  language: Language,
): readonly SheetRow[] {
  const t = extractTexts[language];
  return [
    [...t.headings],
    ...columns.map(({ column, source }) => {
      const values = column.kind === 'number' ? (column.values ?? []) : [];
      return [
        column.name,
        column.label,
        values.map(({ value, label }) => t.value(value, label)).join('\n'),
        column.kind === 'number' ? (column.missing ?? '') : '',
        source,
      ];
    }),
  ];
}
