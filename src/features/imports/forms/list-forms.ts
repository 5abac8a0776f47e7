import type { ReadList } from '../../../domain/import/cell.ts';
import { plainWords } from '../../../domain/import/cell.ts';
import {
  type ColumnMapping,
  headingKeys,
  type MappingRefusal,
} from '../../../domain/import/column-mapping.ts';
import { type ImportField, isImportField } from '../../../domain/import/import-field.ts';
import type { DayOrder } from '../../../domain/import/read-day.ts';
import { type Pair, pairKey, type Settlements, settlements } from '../../../domain/import/same-person.ts';
import type { UnknownWord } from '../../../domain/import/word-book.ts';
import { freeText } from '../../../domain/kernel/free-text.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';

const longestSource = 120;

/** Where a list comes from, as typed; or why that cannot stand. */
export function readSource(
  fields: TypedFields,
): { readonly source: string } | { readonly refusal: 'source-missing' | 'source-too-long' } {
  const source = freeText(fields.text('source'))?.replaceAll(/\s+/g, ' ');
  if (source === undefined) return { refusal: 'source-missing' };
  return source.length > longestSource ? { refusal: 'source-too-long' } : { source };
}

/** What was chosen for each column. The same field twice is kept as it was chosen, to be told. */
export function readColumns(
  { headings }: ReadList,
  fields: TypedFields,
): readonly (ImportField | undefined)[] {
  return headings.map((_, at) => {
    const chosen = fields.text(`column-${at}`);
    return isImportField(chosen) ? chosen : undefined;
  });
}

/** The column at which to say why the columns cannot stand: the second of two that say the same, or the first unused. */
export function columnError(chosen: readonly (ImportField | undefined)[], refusal: MappingRefusal): number {
  const twice = chosen.findIndex((field, at) => field !== undefined && chosen.indexOf(field) < at);
  return Math.max(0, refusal === 'field-twice' ? twice : chosen.indexOf(undefined));
}

/** The columns as a mapping keeps them, by their headings. */
export function columnsFrom(
  { headings }: ReadList,
  chosen: readonly (ImportField | undefined)[],
): ColumnMapping['columns'] {
  const keys = headingKeys(headings);
  const told = chosen.flatMap((field, at) => (field === undefined ? [] : [[keys[at] ?? '', field] as const]));
  return Object.fromEntries(told);
}

/** A mapping with what was said about words and days; a word that nobody chose for stays unknown. */
export function withWords(
  mapping: ColumnMapping,
  unknown: readonly UnknownWord[],
  orders: readonly ImportField[],
  fields: TypedFields,
): ColumnMapping {
  const words: Record<string, Record<string, string>> = {};
  for (const [field, kept] of Object.entries(mapping.words)) words[field] = { ...kept };
  for (const [at, { field, word }] of unknown.entries()) {
    const code = fields.text(`word-${at}`);
    if (code !== '') words[field] = { ...words[field], [plainWords(word)]: code };
  }
  const said = orders.flatMap((field) => {
    const order = fields.text(`order-${field}`);
    return order === 'day_first' || order === 'month_first' ? [[field, order as DayOrder] as const] : [];
  });
  return { ...mapping, words, orders: { ...mapping.orders, ...Object.fromEntries(said) } };
}

/** What was said about each pair. */
export function readSettlements(pairs: readonly Pair[], fields: TypedFields): Settlements {
  const said = pairs.flatMap((pair) => {
    const key = pairKey(pair);
    const answer = settlements.find((one) => one === fields.text(`pair-${key}`));
    return answer === undefined ? [] : [[key, answer] as const];
  });
  return Object.fromEntries(said);
}
