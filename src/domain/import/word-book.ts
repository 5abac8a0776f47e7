import { type Cell, plainWords, type ReadList, wordsOf } from './cell.ts';
import { type ColumnMapping, cellsOf, columnsAt, meansNothing } from './column-mapping.ts';
import { factFieldOf, holdsChoices, type ImportField, importFields, partsOf } from './import-field.ts';

/** For each column of choices: the codes there are, and the words each of them is known by. */
export type WordBook = ReadonlyMap<ImportField, ReadonlyMap<string, string>>;

/** A word that a list uses and nobody has explained yet; the empty one where a line says nothing at all. */
export interface UnknownWord {
  readonly field: ImportField;
  readonly word: string;
  /** How often it stands there. */
  readonly times: number;
}

/** More different words than these in one column are no choices: the column was taken for another. */
export const mostWords = 30;

const nothingWritten = new Set(['nej', 'no', 'ingen', 'none', 'na', 'n a']);

/** Whether a cell says nothing: it is empty, or holds a dash, a question mark or a no. */
export function isBlank(cell: Cell | undefined): boolean {
  const words = plainWords(cell);
  return words === '' || nothingWritten.has(words);
}

/**
 * The code a cell stands for; `undefined` where it stands for nothing, and `unknown` where nobody has said.
 */
export function codeOf(
  field: ImportField,
  cell: Cell | undefined,
  mapping: ColumnMapping,
  book: WordBook,
): { readonly code: string | undefined } | 'unknown' {
  const words = plainWords(cell);
  const said = mapping.words[field]?.[words];
  if (said !== undefined) return { code: said === meansNothing ? undefined : said };
  if (isBlank(cell)) return { code: undefined };
  const code = book.get(field)?.get(words);
  return code === undefined ? 'unknown' : { code };
}

/** Every word of the columns of choices that nobody has explained, with the empty one where a fact needs its kind. */
export function unknownWords(list: ReadList, mapping: ColumnMapping, book: WordBook): readonly UnknownWord[] {
  const columns = columnsAt(list, mapping);
  return importFields.filter(holdsChoices).flatMap((field) => {
    const at = columns.get(field);
    const cells = at === undefined ? [] : cellsOf(list, at);
    const unknown = cells.filter((cell) => codeOf(field, cell, mapping, book) === 'unknown').map(wordsOf);
    return [...counted(field, unknown), ...unsaid(field, list, mapping)];
  });
}

function counted(field: ImportField, words: readonly string[]): UnknownWord[] {
  const times = new Map<string, { word: string; times: number }>();
  for (const word of words) {
    const found = times.get(plainWords(word));
    times.set(plainWords(word), { word: found?.word ?? word, times: (found?.times ?? 0) + 1 });
  }
  return [...times.values()].map((found) => ({ field, ...found }));
}

const needed: readonly string[] = ['code', 'extent', 'decided_for', 'no_longer'];

/** Lines that tell of a fact and not of which kind: asked about once, for all of them. */
function unsaid(field: ImportField, list: ReadList, mapping: ColumnMapping): UnknownWord[] {
  const fact = factFieldOf(field);
  // A decision for anything but work has no kind of job, so an empty one is no question.
  if (fact === undefined || !needed.includes(fact.part) || field === 'decision.code') return [];
  if (mapping.words[field]?.[''] !== undefined) return [];
  const columns = columnsAt(list, mapping);
  const day = columns.get(`${fact.kind}.from`);
  if (day === undefined) return [];
  const own = columns.get(field);
  const times = list.lines.filter(
    ({ cells }) => !isBlank(cells[day]) && (own === undefined || isBlank(cells[own])),
  ).length;
  return times === 0 ? [] : [{ field, word: '', times }];
}

/** Whether anything is told of a kind of fact in a line. */
export function tellsOf(
  kind: Parameters<typeof partsOf>[0],
  cells: readonly Cell[],
  columns: ReadonlyMap<ImportField, number>,
): boolean {
  return partsOf(kind).some((part) => {
    const at = columns.get(`${kind}.${part}`);
    return at !== undefined && !isBlank(cells[at]);
  });
}
