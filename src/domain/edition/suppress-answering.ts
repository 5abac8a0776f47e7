import { answeringKey, begunColumn, isOfChange } from './answering-cells.ts';
import { type Cell, countOf } from './cell.ts';
import { type CountedPerson, notStarted } from './counted-person.ts';
import type { ToldEdition } from './guarded-count.ts';
import { type SuppressRefusal, suppress } from './suppress.ts';
import { isShown, type ToldCell } from './told-cell.ts';

/**
 * One questionnaire answered from one side. Its people are nobody's: each stands, at every moment, in the column `days`
 * with all that follows from the days of a course, and in the columns of what was answered.
 */
export interface AnsweringSystem {
  readonly people: readonly CountedPerson[];
  readonly cells: readonly Cell[];
  /** What was told of it before. */
  readonly earlier: readonly ToldEdition[];
}

export interface AskedAnswering {
  /** The people of the run, each with the places that follow from the days. */
  readonly people: readonly CountedPerson[];
  readonly dayCells: readonly Cell[];
  /** Everything else that this edition tells of the same people … */
  readonly beside: readonly ToldCell[];
  /** … and what was told of them before. */
  readonly earlier: readonly ToldEdition[];
  readonly systems: readonly AnsweringSystem[];
  /** Under which the rest of the edition is told; what was answered may stand under a higher one. */
  readonly besideThreshold: number;
  readonly threshold: number;
  readonly moment: number;
}

export type SuppressedAnswering =
  | { readonly ok: true; readonly days: readonly ToldCell[]; readonly answers: readonly ToldCell[] }
  | { readonly ok: false; readonly refusal: SuppressRefusal };

/** The column of a system that holds all that follows from the days. */
export const daysColumn = 'days';

/** Nobody is picked out by a trait in what was answered: it is told of everybody only. */
export const noTraits = { authority: '', version: '', started: notStarted };

/**
 * Hides in two steps, after the rest of the edition. First how many are asked, beside everything that is told of the same
 * people. Then, questionnaire by questionnaire and side by side, what was answered – as if a reader knew of every course on
 * which days it is asked: a second world only deals answers otherwise among those who are asked on the same days, so that
 * nothing told of days, outcomes or other questionnaires can speak against it.
 */
export function suppressAnswering(asked: AskedAnswering): SuppressedAnswering {
  const { people, beside, threshold, moment } = asked;
  const alsoTold = [...asked.earlier, { moment, threshold: asked.besideThreshold, cells: beside }];
  const days = suppress(people, { cells: asked.dayCells, threshold, beside }, alsoTold, moment);
  if (!days.ok) return days;
  const shown = new Set(days.value.filter(isShown).map(({ key }) => key));
  const answers = asked.systems.flatMap((system) =>
    suppressSystem({ ...system, cells: cellsWithin(system.cells, shown) }, threshold, moment),
  );
  return { ok: true, days: days.value, answers };
}

/** Where it is not told how many are asked, nothing is told of what they answered. */
function cellsWithin(cells: readonly Cell[], shown: ReadonlySet<string>): readonly Cell[] {
  const isTold = ({ key, column }: Cell): boolean =>
    shown.has(key) || (isOfChange(column) && shown.has(answeringKey(begunColumn, 'all')));
  const wholes = new Set(
    cells
      .filter(({ role }) => role === 'all')
      .filter(isTold)
      .map(({ column }) => column),
  );
  return cells.filter(({ column }) => wholes.has(column));
}

function suppressSystem(
  { people, cells, earlier }: AnsweringSystem,
  threshold: number,
  moment: number,
): readonly ToldCell[] {
  if (cells.length === 0) return [];
  const moments = [...new Set([moment, ...earlier.map((edition) => edition.moment)])];
  const known = [...earlier, ...moments.map((at) => knownDays(people, at))];
  const told = suppress(people, { cells, threshold }, known, moment);
  // What cannot be told safely is not named at all: of a count that is named as hidden, earlier editions may tell.
  return told.ok ? told.value : [];
}

/** What a reader is taken to know at most: how many courses there are of each way that days can look. */
function knownDays(people: readonly CountedPerson[], moment: number): ToldEdition {
  const looks = new Set(people.flatMap((person) => person[moment]?.places[daysColumn] ?? []));
  const cells = [...looks].map((look): ToldCell => {
    const cell: Cell = { key: look, column: daysColumn, places: [look], group: {}, role: 'aside' };
    return { ...cell, count: countOf(cell, people, moment) };
  });
  return { moment, threshold: 1, cells };
}
