import type { WayPlace } from '../outcome/sort-way.ts';
import { wayPlaces } from '../outcome/sort-way.ts';
import { placesReaching, waySteps } from '../outcome/way-steps.ts';
import type { Cell, Group } from './cell.ts';
import { notStarted, type Trait } from './counted-person.ts';

/** The column of the way through a run; every other column is a rule's. */
const wayColumn = 'way';

/** A rule as an edition counts it: which of its places make the whole, what is asked for, and who is left out. */
export interface RuleColumn {
  readonly column: string;
  readonly all: readonly string[];
  readonly met: readonly string[];
  /** Parts of the whole that are told by themselves besides, in totals: not settled yet, left for work. */
  readonly apart: readonly string[];
  readonly leftOut: readonly string[];
}

/** Which counts an edition asks for: everybody or a group, and broken down by what. */
export interface EditionShape {
  readonly rules: readonly RuleColumn[];
  readonly breakdowns: readonly Trait[];
  readonly only: Group;
}

/** @param values what each trait can be at the moment that is told of; the half-year of nobody's start stays out */
export function editionCells(
  { rules, breakdowns, only }: EditionShape,
  values: Readonly<Record<Trait, readonly string[]>>,
): Cell[] {
  const groups = breakdowns.flatMap((trait) =>
    values[trait]
      .filter((value) => value !== notStarted && (only[trait] === undefined || only[trait].includes(value)))
      .map((value) => ({ ...only, [trait]: [value] })),
  );
  const isOfEverybody = Object.keys(only).length === 0;
  return [
    ...(isOfEverybody ? wayCells() : []),
    ...rules.flatMap((rule) => [...shareCells(rule, only), ...(isOfEverybody ? totalsOnly(rule) : [])]),
    ...groups.flatMap((group) => rules.flatMap((rule) => shareCells(rule, group))),
  ];
}

/** What is told of everybody only: in a group it would be one person here and one there. */
function totalsOnly(rule: RuleColumn): Cell[] {
  return [
    ...rule.apart.map((place) => partCell(rule, place)),
    ...rule.leftOut.map((place) => asideCell(rule.column, place)),
  ];
}

function wayCells(): Cell[] {
  const boxes = waySteps.map((step, at): Cell => {
    const box = { key: wayKey(step), column: wayColumn, places: placesReaching(step), group: {} };
    return { ...box, role: at === 0 ? 'all' : 'aside' };
  });
  const places = wayPlaces.filter((place) => place !== 'completed');
  return [...boxes, ...places.map((place) => asideCell(wayColumn, place))];
}

function shareCells({ column, all, met }: RuleColumn, group: Group): [Cell, Cell] {
  const of = ruleKey(column, 'all', group);
  return [
    { key: of, column, places: all, group, role: 'all' },
    { key: ruleKey(column, 'met', group), column, places: met, group, role: 'part', of },
  ];
}

function partCell({ column }: RuleColumn, place: string): Cell {
  const of = ruleKey(column, 'all', {});
  return { key: ruleKey(column, place, {}), column, places: [place], group: {}, role: 'part', of };
}

function asideCell(column: string, place: string): Cell {
  return { key: ruleKey(column, place, {}), column, places: [place], group: {}, role: 'aside' };
}

/** The key of a box of the way, and of a place on it. */
export function wayKey(place: WayPlace | (typeof waySteps)[number], isPlace = false): string {
  return isPlace ? `${wayColumn} ${place}` : `${wayColumn} box ${place}`;
}

/** The key of a count of a rule: `all`, `met`, or one of its places. */
export function ruleKey(column: string, what: string, group: Group): string {
  const picked = Object.entries(group).map(([trait, some]) => ` ${trait}=${some.join('+')}`);
  return `${column} ${what}${picked.sort().join('')}`;
}
