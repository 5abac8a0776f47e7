import { answerCells, dayCells, isOfChange } from '../../../domain/edition/answering-cells.ts';
import type { Cell } from '../../../domain/edition/cell.ts';
import { countOf } from '../../../domain/edition/cell.ts';
import type { CountedPerson } from '../../../domain/edition/counted-person.ts';
import type { ToldEdition } from '../../../domain/edition/guarded-count.ts';
import { type SuppressedAnswering, suppressAnswering } from '../../../domain/edition/suppress-answering.ts';
import { isShown, type ToldCell } from '../../../domain/edition/told-cell.ts';
import type { Moment } from '../../../domain/outcome/figure.ts';
import { type GroupChange, groupChange, type ScorePair } from '../../../domain/questionnaire/group-change.ts';
import type { Respondent } from '../../../domain/questionnaire/questionnaire.ts';
import type { WaveLine } from '../../../domain/questionnaire/wave-places.ts';
import { usualThreshold } from '../../../domain/run/target-agreement.ts';
import type { Visit } from '../../access/index.ts';
import { type RunAnswering, readRunAnswering } from '../../waves/index.ts';
import { type CountedRun, placeOf } from '../count-moments.ts';
import type { AnsweringBasis, Basis } from '../told-report.ts';
import { type MovedTold, movedTold } from './moved-told.ts';
import {
  asCounted,
  type ChangeColumn,
  hasNorm,
  type Nobody,
  pairAt,
  readChangeColumns,
  readNobodies,
} from './people-of-nobody.ts';
import { peopleWithDays, placeCourses } from './places-of-courses.ts';

/** One questionnaire answered from one side: the times it is asked, and how its scores moved. */
export interface AnsweredQuestionnaire {
  readonly key: string;
  readonly side: Respondent;
  readonly lines: readonly { readonly column: string; readonly line: WaveLine }[];
  readonly changes: readonly (ChangeColumn & { readonly change: GroupChange })[];
  readonly people: readonly CountedPerson[];
  readonly cells: readonly Cell[];
}

/** What a run asked and what came of it, over the moments of its editions: exactly, and before anything is hidden. */
export interface CountedAnswering {
  readonly answering: RunAnswering;
  readonly nobodies: readonly Nobody[];
  /** The people of the run, each with what follows from the days of their course. */
  readonly people: readonly CountedPerson[];
  readonly dayCells: readonly Cell[];
  readonly questionnaires: readonly AnsweredQuestionnaire[];
  /** By cell: how many are asked and how many answer, which the leader may know exactly. What they answer is not in it. */
  readonly exact: Readonly<Record<string, number>>;
}

/** Counts what a run asks; `undefined` where it asks nothing. @param at the moment that is told of */
export async function countAnswering(
  visit: Visit,
  run: string,
  counted: CountedRun,
  at: number,
): Promise<CountedAnswering | undefined> {
  const answering = await readRunAnswering(visit, run);
  if (answering === undefined) return undefined;
  const placed = placeCourses(answering, counted.moments);
  const nobodies = await readNobodies(visit, answering, placed);
  const columns = await readChangeColumns(visit, nobodies, answering.questionnaires);
  const people = peopleWithDays(counted, placed);
  const sides = [...placed.lines].map(([column, line]) => ({ column, line })).sort(inOrderOf(answering));
  const systems = Map.groupBy(sides, ({ line }) => `${line.questionnaire} ${line.side}`);
  const questionnaires = [...systems.values()].flatMap((lines) => {
    const [first] = lines;
    if (first === undefined) return [];
    const { questionnaire: key, side } = first.line;
    const own = columns.filter((one) => one.questionnaire.key === key && one.side === side);
    const names = lines.map(({ column }) => column);
    return [
      {
        key,
        side,
        lines,
        changes: own.map((one) => ({
          ...one,
          change: groupChange(one.rule, pairsAt(nobodies, one, counted.moments, at)),
        })),
        people: asCounted(nobodies, names, own, counted.moments),
        cells: answerCells(
          names,
          own.map(({ column, rule }) => ({ column, hasNorm: hasNorm(rule) })),
        ),
      },
    ];
  });
  const counting = { people, dayCells: dayCells([...placed.lines.keys()]), questionnaires };
  const rates = questionnaires.flatMap(({ cells }) => cells.filter(({ column }) => !isOfChange(column)));
  const exact = countAgain(counting, [...counting.dayCells, ...rates], at);
  return { answering, nobodies, ...counting, exact };
}

/** In the order a course meets them: by wave, by time. */
function inOrderOf({ waves }: RunAnswering) {
  const at = (key: string): number => waves.findIndex((wave) => wave.key === key);
  return (one: { readonly line: WaveLine }, other: { readonly line: WaveLine }): number =>
    at(one.line.wave) - at(other.line.wave) || one.line.nth - other.line.nth;
}

/** The pairs of scores of all courses that had begun at a moment. */
function pairsAt(
  nobodies: readonly Nobody[],
  column: ChangeColumn,
  moments: readonly Moment[],
  at: number,
): readonly ScorePair[] {
  const moment = moments[at];
  if (moment === undefined) return [];
  return nobodies
    .filter(({ history }) => history[at] !== undefined)
    .map((nobody) => pairAt(nobody, column, moment, at));
}

/** What the recipient is told of it, and what is kept to compare later editions with. */
export interface ToldAnswering {
  readonly told: SuppressedAnswering;
  /** Never below the usual one: whoever leads the run may not read what was answered. */
  readonly threshold: number;
  readonly moved: readonly MovedTold[];
  readonly counts: Readonly<Record<string, number>>;
}

export type ComposedAnswering = CountedAnswering & ToldAnswering;

/** What is kept of it beside the edition; nothing where it told nothing. */
export function answeringBasis(answering: ToldAnswering | undefined): AnsweringBasis | undefined {
  if (answering === undefined || !answering.told.ok) return undefined;
  const { told, threshold, moved } = answering;
  const { days, answers } = told;
  return { threshold, days, answers, moved: moved.map(({ column }) => column) };
}

/** Hides what must be hidden, beside the rest of the edition and all that was told before. */
export function tellAnswering(
  counted: CountedAnswering,
  run: CountedRun,
  {
    bases,
    at,
    earlier,
    beside,
    ...asked
  }: {
    readonly bases: readonly Basis[];
    readonly at: number;
    readonly earlier: readonly ToldEdition[];
    readonly beside: readonly ToldCell[];
    readonly threshold: number;
  },
): ToldAnswering {
  const threshold = Math.max(asked.threshold, usualThreshold);
  const systems = counted.questionnaires.map(({ people, cells }) => ({
    people,
    cells,
    earlier: bases.flatMap((basis) => earlierOf(basis, cells, run)),
  }));
  const told = suppressAnswering({
    people: counted.people,
    dayCells: counted.dayCells,
    earlier,
    beside,
    besideThreshold: asked.threshold,
    systems,
    threshold,
    moment: at,
  });
  const moved = told.ok ? movedTold(counted, told.answers, { run, bases, at, threshold }) : [];
  return {
    told,
    threshold,
    moved,
    counts: told.ok ? { ...counted.exact, ...changesTold(told.answers) } : {},
  };
}

function earlierOf({ answering, moment }: Basis, cells: readonly Cell[], run: CountedRun): ToldEdition[] {
  const columns = new Set(cells.map(({ column }) => column));
  const own = answering?.answers.filter(({ column }) => columns.has(column)) ?? [];
  return own.length === 0 || answering === undefined
    ? []
    : [{ moment: placeOf(run, moment), threshold: answering.threshold, cells: own }];
}

/** Of changes only what is told is kept: scores are closed to whoever leads the run. */
function changesTold(answers: readonly ToldCell[]): Readonly<Record<string, number>> {
  const told = answers.filter(isShown).filter(({ column }) => isOfChange(column));
  return Object.fromEntries(told.map(({ key, count }) => [key, count]));
}

/** Counts cells of what was asked and answered, each among the people it is counted of. */
export function countAgain(
  counted: Pick<CountedAnswering, 'people' | 'dayCells' | 'questionnaires'>,
  cells: readonly Cell[],
  at: number,
): Readonly<Record<string, number>> {
  const dayKeys = new Set(counted.dayCells.map(({ key }) => key));
  const peopleOf = ({ key, column }: Cell): readonly CountedPerson[] =>
    dayKeys.has(key)
      ? counted.people
      : (counted.questionnaires.find((one) => one.cells.some((cell) => cell.column === column))?.people ??
        []);
  return Object.fromEntries(cells.map((cell) => [cell.key, countOf(cell, peopleOf(cell), at)]));
}
