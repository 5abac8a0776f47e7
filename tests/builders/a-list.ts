import type { CodeId, CodeList } from '../../src/domain/code-list/code-list.ts';
import type { Cell, ReadList } from '../../src/domain/import/cell.ts';
import { type ColumnMapping, headingKeys } from '../../src/domain/import/column-mapping.ts';
import type { ImportField } from '../../src/domain/import/import-field.ts';
import { type ImportPlan, readList } from '../../src/domain/import/read-list.ts';
import type { Settlements } from '../../src/domain/import/same-person.ts';
import type { WordBook } from '../../src/domain/import/word-book.ts';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';

export const importDay = plainDate('2026-11-18');

const kinds = ['ordinaert-job', 'fleksjob', 'virksomhedspraktik'];

function codeList(codes: readonly string[]): CodeList {
  const period = { from: plainDate('2014-01-01'), to: undefined };
  const told = { legalReference: '', source: '', verified: 'verify' as const, successor: undefined };
  return codes.map((code) => ({
    id: `id of ${code}` as CodeId,
    code,
    periods: [{ period, wording: { da: code, en: code }, ...told }],
  }));
}

export const importCodes = { 'work-kinds': codeList(kinds), benefits: codeList(['sygedagpenge']) };

const sayItself = (codes: readonly string[]) =>
  new Map(codes.map((code) => [code.replaceAll(/[-_]/g, ' '), code]));

/** A book in which each code is known by itself. */
export const importBook: WordBook = new Map<ImportField, ReadonlyMap<string, string>>([
  ['version', sayItself(['1', '2'])],
  ['ending', sayItself(['completed', 'exit_to_work_or_education', 'drop_out', 'other'])],
  ['work.code', sayItself(kinds)],
  ['placement.code', sayItself(kinds)],
  ['benefit.code', sayItself(['sygedagpenge'])],
  ['source', sayItself(['register', 'staff', 'citizen'])],
]);

type Line = Partial<Record<ImportField, Cell>>;

/** A list whose headings are the fields themselves, in the order in which they first occur or as they are given. */
export function aList(lines: readonly Line[], order?: readonly ImportField[]): ReadList {
  const headings = order ?? ([...new Set(lines.flatMap((line) => Object.keys(line)))] as ImportField[]);
  return {
    headings,
    lines: lines.map((line, at) => ({ line: at + 2, cells: headings.map((field) => line[field] ?? '') })),
  };
}

/** The mapping of such a list. */
export function itsMapping({ headings }: ReadList, more: Partial<ColumnMapping> = {}): ColumnMapping {
  const keys = headingKeys(headings);
  const columns = keys.map((key, at) => [key, headings[at] as ImportField] as const);
  return { columns: Object.fromEntries(columns), orders: {}, words: {}, ...more };
}

/** Reads such a list. */
export function planOf(
  list: ReadList,
  said: Settlements = {},
  more: Partial<ColumnMapping> = {},
): ImportPlan {
  const mapping = itsMapping(list, more);
  return readList(list, { mapping, book: importBook, codes: importCodes, today: importDay }, said);
}

/** Somebody invented who began, told by their number in the list. */
export function aLine(at: number, more: Line = {}): Line {
  const day = String(61 + (at % 28)).padStart(2, '0');
  const month = String(1 + (at % 12)).padStart(2, '0');
  return {
    cpr: `${day}${month}${70 + (at % 25)}-${String(1000 + at * 37).slice(0, 4)}`,
    name: `Opdigt Nummer${'abcdefghij'.charAt(at % 10)}${'klmnopqrst'.charAt(Math.floor(at / 10) % 10)}`,
    starts_on: '4.3.2026',
    ...more,
  };
}
