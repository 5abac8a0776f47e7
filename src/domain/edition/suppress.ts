import { type Auditor, auditorOf } from './auditor.ts';
import { type Cell, countOf, isCounted, isTotal } from './cell.ts';
import type { CountedPerson, CountedState } from './counted-person.ts';
import { type GuardedCount, guardHidden, keyAt, type ToldEdition } from './guarded-count.ts';
import { isSmall } from './is-small.ts';
import { isShown, type ToldCell } from './told-cell.ts';

/** What an edition is to tell: its cells, counted at the last of the people's moments, under a threshold. */
export interface AskedEdition {
  readonly cells: readonly Cell[];
  readonly threshold: number;
  /** Told already by another part of the same edition: the few that these could show must not be shown by both together. */
  readonly beside?: readonly Cell[];
}

export type Suppressed =
  | { readonly ok: true; readonly value: readonly ToldCell[] }
  | { readonly ok: false; readonly refusal: SuppressRefusal };

/**
 *  - too-few: so few people are counted at all that nothing can be told
 *  - shows-a-change: beside an earlier edition it would show the few whose situation has changed since
 *  - shows-a-few: beside earlier editions it would show a few people, whatever of it is hidden
 */
export type SuppressRefusal = 'too-few' | 'shows-a-change' | 'shows-a-few';

/**
 * Hides what is small, and then as much more as it takes until no small or hidden count – of this edition, of the
 * earlier ones, of a group between two of them – can be worked out from all of them together. Everybody's earlier
 * editions count: recipients may talk to each other. Refuses where nothing would be left to tell.
 */
export function suppress(
  people: readonly CountedPerson[],
  asked: AskedEdition,
  earlier: readonly ToldEdition[],
  moment: number,
  auditor: Auditor = auditorOf(people),
): Suppressed {
  const { cells, threshold, beside = [] } = asked;
  let told: readonly ToldCell[] = cells.map((cell) => hideSmall(cell, asked, people, moment));
  const moments = [moment, ...earlier.map((edition) => edition.moment)];
  const always = [
    ...earlier.flatMap(guardHidden),
    ...auditor.findFew([...cells, ...beside], threshold, [...new Set(moments)]),
  ];
  const editionOf = (some: readonly ToldCell[]): ToldEdition => ({ moment, threshold, cells: some });
  const revealed = (some: readonly ToldCell[], guarded: readonly GuardedCount[]): GuardedCount | undefined =>
    auditor.findRevealed([...earlier, editionOf(some)], guarded);
  if (!tellsAWhole(told)) return { ok: false, refusal: 'too-few' };
  const before = hiddenIn(earlier);
  let isAboutChange = false;
  for (;;) {
    const open = revealed(told, [...guardHidden(editionOf(told)), ...always]);
    if (open === undefined) break;
    const states = people.map((person) => person[moment]);
    const isOpen = (some: readonly ToldCell[]): boolean => revealed(some, [open]) !== undefined;
    const next = hideMore(told, states, before, isOpen, (at) => open.counts(people[at] ?? []));
    isAboutChange ||= open.why === 'change';
    if (next === undefined || !tellsAWhole(next))
      return { ok: false, refusal: isAboutChange ? 'shows-a-change' : 'shows-a-few' };
    told = next;
  }
  return { ok: true, value: told };
}

/** Without a whole there is nothing that the parts could be parts of. */
function tellsAWhole(told: readonly ToldCell[]): boolean {
  return told.some((cell) => isShown(cell) && cell.role === 'all');
}

function hideSmall(
  cell: Cell,
  { cells, threshold }: AskedEdition,
  people: readonly CountedPerson[],
  moment: number,
): ToldCell {
  const count = countOf(cell, people, moment);
  const whole = cells.find(({ key }) => key === cell.of);
  const all = whole === undefined ? count : countOf(whole, people, moment);
  const isHidden =
    !cell.given && isSmall(cell, count, all, threshold) && !followsFromTotal(cell, cells, people, moment);
  return isHidden ? { ...cell, hidden: 'small' } : { ...cell, count };
}

/**
 * Where it is so of nobody in the run, or of everybody, so it is of every part: hiding one would hide nothing. Of a part
 * that is told by itself the same holds: nobody could be thought to be otherwise.
 */
function followsFromTotal(
  cell: Cell,
  cells: readonly Cell[],
  people: readonly CountedPerson[],
  moment: number,
): boolean {
  const whole = cells.find(({ key }) => key === cell.of);
  if (cell.role !== 'part' || isTotal(cell) || whole === undefined) return false;
  const count = countOf({ ...cell, group: {} }, people, moment);
  return count === 0 || count === countOf({ ...whole, group: {} }, people, moment);
}

/** What earlier editions hid, at whichever moment. */
function hiddenIn(editions: readonly ToldEdition[]): ReadonlySet<string> {
  return new Set(editions.flatMap(({ cells }) => cells.filter((cell) => !isShown(cell)).map(nameOf)));
}

/** A count, whenever it is asked for. */
function nameOf(cell: Cell): string {
  return keyAt(0, cell);
}

/**
 * Hides what is missed least and closes what is open; where nothing alone does, the least missed that counts some of
 * the same people. What an earlier edition hid comes first: told now, it would give that one away. Cells that count the
 * very same people are hidden together: one would tell the other. `undefined` when nothing is left to hide.
 */
function hideMore(
  told: readonly ToldCell[],
  people: readonly (CountedState | undefined)[],
  before: ReadonlySet<string>,
  isOpen: (some: readonly ToldCell[]) => boolean,
  isOneOfThem: (at: number) => boolean,
): readonly ToldCell[] | undefined {
  const shown = told.filter(isShown).filter(({ count, given }) => count > 0 && !given);
  const countedBy = (cell: Cell): number[] =>
    people.flatMap((state, at) => (isCounted(cell, state) ? [at] : []));
  const isNew = (bundle: readonly Cell[]): number =>
    bundle.some((cell) => before.has(nameOf(cell))) ? 0 : 1;
  const bundles = [...Map.groupBy(shown, (cell) => countedBy(cell).join(' ')).values()].sort(
    (one, other) =>
      isNew(one) - isNew(other) ||
      missedMost(one) - missedMost(other) ||
      (one[0]?.count ?? 0) - (other[0]?.count ?? 0),
  );
  const without = (bundle: readonly Cell[]): ToldCell[] =>
    told.map((cell) =>
      bundle.some(({ key }) => key === cell.key) ? { ...strip(cell), hidden: 'guards' } : cell,
    );
  const closing = bundles.find((bundle) => !isOpen(without(bundle)));
  const touching = bundles.find(([first]) => first !== undefined && countedBy(first).some(isOneOfThem));
  const next = closing ?? touching ?? bundles[0];
  return next && without(next);
}

function missedMost(bundle: readonly Cell[]): number {
  return Math.max(...bundle.map(missed));
}

function strip({ key, column, places, group, role, of }: ToldCell): Cell {
  return { key, column, places, group, role, ...(of === undefined ? {} : { of }) };
}

/** A reader misses a breakdown least, then who is left out, then what was reached, and the whole most. */
function missed(cell: Cell): number {
  const byRole = { part: 0, rest: 0, aside: 1, all: 2 }[cell.role];
  return (isTotal(cell) ? 3 : 0) + byRole;
}
