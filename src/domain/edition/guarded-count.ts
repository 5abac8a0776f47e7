import { type Cell, type Group, isCounted, isTotal } from './cell.ts';
import { type CountedPerson, notStarted } from './counted-person.ts';
import { isShown, type ToldCell } from './told-cell.ts';
import { valuesOf } from './values-of.ts';

/**
 * A count that nobody may be able to work out:
 *  - hidden: a cell that an edition hides
 *  - group: a few people whom an edition could have asked about, and a difference between two editions could show
 *  - change: a few people who have come to a count since an earlier edition, or have left it
 */
export interface GuardedCount {
  readonly why: 'hidden' | 'group' | 'change';
  readonly key: string;
  readonly counts: (person: CountedPerson) => boolean;
}

/** An edition as it was told: the moment it counts at, and its cells. */
export interface ToldEdition {
  readonly moment: number;
  readonly threshold: number;
  readonly cells: readonly ToldCell[];
}

export function keyAt(
  moment: number,
  { column, places, group }: Pick<Cell, 'column' | 'places' | 'group'>,
): string {
  return JSON.stringify([moment, column, [...places].sort(), Object.entries(group).sort()]);
}

function guardCell(why: GuardedCount['why'], moment: number, cell: Cell): GuardedCount {
  return { why, key: keyAt(moment, cell), counts: (person) => isCounted(cell, person[moment]) };
}

/** The cells an edition hides. */
export function guardHidden({ moment, cells }: ToldEdition): GuardedCount[] {
  return cells.filter((cell) => !isShown(cell)).map((cell) => guardCell('hidden', moment, cell));
}

/** Each count of the edition among every group of the run that could be asked about at this moment. */
export function guardGroups(
  cells: readonly Cell[],
  people: readonly CountedPerson[],
  moment: number,
): GuardedCount[] {
  const own = cells.filter(({ given }) => !given);
  const shapes = new Map(own.map((cell) => [JSON.stringify([cell.column, cell.places]), cell]));
  const counted = [...shapes.values()].flatMap((cell) => [cell, ...restOf(cell, cells)]);
  return groupsOf(people, moment).flatMap((group) =>
    counted.map((cell) => guardCell('group', moment, { ...cell, group })),
  );
}

/** Who has come to a total since another moment that was told of, and who has left it. */
export function guardChanges(
  cells: readonly Cell[],
  moment: number,
  told: readonly number[],
): GuardedCount[] {
  const own = cells.filter((cell) => isTotal(cell) && !cell.given);
  const totals = own.flatMap((cell) => [cell, ...restOf(cell, cells)]);
  const others = told.filter((other) => other !== moment);
  return totals.flatMap((cell) =>
    others.flatMap((then) => [changeOf(cell, then, moment), changeOf(cell, moment, then)]),
  );
}

function changeOf(cell: Cell, without: number, within: number): GuardedCount {
  return {
    why: 'change',
    key: `${keyAt(within, cell)} not ${without}`,
    counts: (person) => isCounted(cell, person[within]) && !isCounted(cell, person[without]),
  };
}

/** The whole but the part. */
function restOf(part: Cell, cells: readonly Cell[]): Cell[] {
  if (part.role !== 'part') return [];
  const whole = cells.find(({ key }) => key === part.of);
  if (whole === undefined) return [];
  const places = whole.places.filter((place) => !part.places.includes(place));
  return [{ ...part, key: `${part.key} rest`, role: 'rest', places }];
}

/** Every group that traits can pick out: one authority or all, one version or all, any run of half-years. */
function groupsOf(people: readonly CountedPerson[], moment: number): Group[] {
  const values = valuesOf(people, moment);
  const choices = (trait: 'authority' | 'version'): Group[] => [
    {},
    ...values[trait].map((value) => ({ [trait]: [value] })),
  ];
  const starts = values.started.filter((value) => value !== notStarted);
  const periods: Group[] = [
    {},
    ...starts.flatMap((_, from) =>
      starts.slice(from).map((__, to) => ({ started: starts.slice(from, from + to + 1) })),
    ),
  ];
  return choices('authority').flatMap((authority) =>
    choices('version').flatMap((version) =>
      periods.map((period) => ({ ...authority, ...version, ...period })),
    ),
  );
}
