import { type Cell, plainWords, type ReadList } from './cell.ts';
import { type ImportField, isImportField } from './import-field.ts';
import type { DayOrder } from './read-day.ts';

/** What the columns and words of somebody's lists mean. It is kept for each source, so that it is said once. */
export interface ColumnMapping {
  /** What a column says, by its heading; a heading that is not here says nothing to us. */
  readonly columns: Readonly<Record<string, ImportField>>;
  /** Which number is the day, where a column's own days do not tell. */
  readonly orders: Readonly<Partial<Record<string, DayOrder>>>;
  /** What a word in a column of choices means, by field: a code, or nothing at all. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const emptyMapping: ColumnMapping = { columns: {}, orders: {}, words: {} };

/** What stands for "this word says nothing". */
export const meansNothing = '-';

/** How headings are told apart: as plain words, and by their turn where the same stands twice. */
export function headingKeys(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const words = plainWords(heading);
    const turn = (seen.get(words) ?? 0) + 1;
    seen.set(words, turn);
    return turn === 1 ? words : `${words} ${turn}`;
  });
}

/**
 * What each column probably says: as it was kept for the source, or by its heading. No field is guessed twice.
 *
 * @param names what headings are called, in plain words
 */
export function guessColumns(
  { headings }: ReadList,
  kept: ColumnMapping,
  names: ReadonlyMap<string, ImportField>,
): ColumnMapping['columns'] {
  const taken = new Set<ImportField>();
  const guessed: [string, ImportField][] = [];
  for (const key of headingKeys(headings)) {
    const field = kept.columns[key] ?? names.get(key);
    if (field === undefined || taken.has(field)) continue;
    taken.add(field);
    guessed.push([key, field]);
  }
  return Object.fromEntries(guessed);
}

/** Why the columns cannot stand as they were said to be. */
export type MappingRefusal = 'nobody-named' | 'start-not-told' | 'field-twice';

/** Whether a list can be read by a mapping: it says who, it says when they began, and says each thing once. */
export function judgeMapping({ columns }: Pick<ColumnMapping, 'columns'>): MappingRefusal | undefined {
  const fields = Object.values(columns);
  if (new Set(fields).size < fields.length) return 'field-twice';
  if (!fields.includes('cpr') && !fields.includes('record')) return 'nobody-named';
  return fields.includes('starts_on') ? undefined : 'start-not-told';
}

/** Reads a mapping that was kept, whatever is in it: what is no field of ours any more is left out. */
export function mappingFrom(kept: unknown): ColumnMapping {
  const told = kept as Partial<ColumnMapping> | null | undefined;
  const columns = Object.entries(told?.columns ?? {}).filter(([, field]) => isImportField(field));
  return { columns: Object.fromEntries(columns), orders: told?.orders ?? {}, words: told?.words ?? {} };
}

/** The cells of a line under each field that has a column. */
export function columnsAt(
  { headings }: ReadList,
  { columns }: ColumnMapping,
): ReadonlyMap<ImportField, number> {
  const fields = headingKeys(headings).map((key) => columns[key]);
  return new Map(fields.flatMap((field, at) => (field === undefined ? [] : [[field, at] as const])));
}

/** Every cell of a column. */
export function cellsOf({ lines }: ReadList, at: number): readonly Cell[] {
  return lines.map(({ cells }) => cells[at] ?? '');
}
