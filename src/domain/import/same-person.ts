import { birthdayKey, maybeSamePerson, nameKey } from './alike.ts';
import type { ImportRow } from './read-row.ts';

/** Two lines of which only somebody who knows the people can say how they belong together. */
export interface Pair {
  /** `alike`: two numbers and one person, perhaps. `two_starts`: one number and two days of starting. */
  readonly why: 'alike' | 'two_starts';
  readonly first: ImportRow;
  readonly second: ImportRow;
}

/** What somebody said about a pair. */
export const settlements = ['one', 'two'] as const;

export type Settlement = (typeof settlements)[number];

/** What was said about each pair, by the two lines. */
export type Settlements = Readonly<Record<string, Settlement>>;

export function pairKey({ first, second }: Pick<Pair, 'first' | 'second'>): string {
  return `${first.line}-${second.line}`;
}

/** Rows as they stand once the pairs of two numbers are settled: one person has the number of the line that came first. */
export function asSettled(
  rows: readonly ImportRow[],
  alike: readonly Pair[],
  said: Settlements,
): readonly ImportRow[] {
  const same = alike.filter((pair) => said[pairKey(pair)] === 'one');
  if (same.length === 0) return rows;
  const numbers = new Map(same.map(({ first, second }) => [second.cpr, first.cpr]));
  const last = (cpr: ImportRow['cpr'], left = rows.length): ImportRow['cpr'] => {
    const next = numbers.get(cpr);
    return next === undefined || left === 0 ? cpr : last(next, left - 1);
  };
  return rows.map((row) => ({ ...row, cpr: last(row.cpr) }));
}

/** Two numbers that may be one person's: somebody who knows them says so. */
export function alikePairs(rows: readonly ImportRow[]): Pair[] {
  const firsts = firstOfEach(rows, ({ cpr }) => cpr).filter(isNamed);
  // Only people of one birthday, or of one name, can be the same: nobody compares everybody with everybody.
  const groups = [
    ...groupBy(firsts, ({ cpr }) => birthdayKey(cpr)),
    ...groupBy(firsts, ({ name }) => nameKey(name)),
  ];
  const pairs = new Map<string, Pair>();
  for (const group of groups)
    for (const [at, first] of group.entries())
      for (const second of group.slice(at + 1))
        if (maybeSamePerson(first, second))
          pairs.set(pairKey({ first, second }), { why: 'alike', first, second });
  return [...pairs.values()].toSorted((a, b) => a.first.line - b.first.line || a.second.line - b.second.line);
}

/**
 * One number with two days of starting. Whoever stands under one number with one day of starting is one course however
 * many lines it takes, and is not asked about.
 */
export function startPairs(rows: readonly ImportRow[]): Pair[] {
  return groupBy(rows, personKey).flatMap((group) => {
    const [first, ...others] = firstOfEach(group, ({ startsOn }) => startsOn);
    return first === undefined ? [] : others.map((second): Pair => ({ why: 'two_starts', first, second }));
  });
}

/** Who a line is about, within one list. */
export function personKey({ cpr, record }: Pick<ImportRow, 'cpr' | 'record'>): string {
  return record ?? cpr ?? '';
}

type Named = ImportRow & {
  readonly cpr: NonNullable<ImportRow['cpr']>;
  readonly name: NonNullable<ImportRow['name']>;
};

function isNamed(row: ImportRow): row is Named {
  return row.cpr !== undefined && row.name !== undefined;
}

function firstOfEach<Key>(rows: readonly ImportRow[], keyOf: (row: ImportRow) => Key): readonly ImportRow[] {
  return groupBy(rows, keyOf).flatMap((group) => group.slice(0, 1));
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): readonly (readonly Row[])[] {
  return [...Map.groupBy(rows, keyOf).values()];
}
