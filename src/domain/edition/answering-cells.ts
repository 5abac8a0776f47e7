import type { WavePlace } from '../questionnaire/wave-places.ts';
import type { Cell } from './cell.ts';

/** Where somebody who is asked can stand: the parts of all who are. */
const asked: readonly WavePlace[] = ['open', 'answered', 'answered_late', 'refused', 'could_not', 'missing'];

/** What a line tells of those who are asked, besides how many they are. */
export const askedParts = ['answered', 'late', 'refused', 'could_not', 'missing', 'open'] as const;

export type AskedPart = (typeof askedParts)[number];

const placesOfPart: Readonly<Record<AskedPart, readonly WavePlace[]>> = {
  answered: ['answered', 'answered_late'],
  late: ['answered_late'],
  refused: ['refused'],
  could_not: ['could_not'],
  missing: ['missing'],
  open: ['open'],
};

/** Where a course stands with one score: not answered twice, or which way it moved, or moved without a norm. */
const changePlaces = ['not_twice', 'better', 'unchanged', 'worse', 'no_norm'] as const;

export type ChangePlace = (typeof changePlaces)[number];

/** What is told of a score that was given twice. Without a norm, only how many gave it twice. */
export const changeParts = ['better', 'unchanged', 'worse'] as const;

export function answeringKey(
  column: string,
  what: 'all' | 'ended' | 'both' | AskedPart | ChangePlace,
): string {
  return `${column} ${what}`;
}

/** Which score moved: of which version of a questionnaire, from which side, by which version of its rule. */
interface MovedScore {
  readonly questionnaire: string;
  readonly side: string;
  readonly version: number;
  readonly score: string;
  readonly rule: number;
}

/** The name of a score's change among figures. */
export function changeName({ questionnaire, side, version, score, rule }: MovedScore): string {
  return ['change', questionnaire, side, version, score, rule].join(':');
}

/** Whether a column tells of what was answered, and not only that there was an answer. */
export function isOfChange(column: string): boolean {
  return column.startsWith('change:');
}

/** The column that every course which has begun stands in. */
export const begunColumn = 'begun';

/** What follows from the days of courses alone: how many are asked, how many ended before, and how many have begun. */
export function dayCells(lines: readonly string[]): Cell[] {
  const of = (column: string, what: 'all' | 'ended', role: Cell['role']): Cell => ({
    key: answeringKey(column, what),
    column,
    places: [what],
    group: {},
    role,
  });
  return [
    of(begunColumn, 'all', 'all'),
    ...lines.flatMap((column) => [of(column, 'all', 'all'), of(column, 'ended', 'aside')]),
  ];
}

/** What was answered, among those who are asked. How many those are was told with the days. */
export function answerCells(
  lines: readonly string[],
  changes: readonly { readonly column: string; readonly hasNorm: boolean }[],
): Cell[] {
  return [...lines.flatMap(lineCells), ...changes.flatMap(changeCells)];
}

function lineCells(column: string): Cell[] {
  const all = answeringKey(column, 'all');
  const answered = answeringKey(column, 'answered');
  return [
    { key: all, column, places: asked, group: {}, role: 'all', given: true },
    ...askedParts.map((part): Cell => {
      const key = answeringKey(column, part);
      const of = part === 'late' ? answered : all;
      return { key, column, places: placesOfPart[part], group: {}, role: 'part', of };
    }),
  ];
}

function changeCells({ column, hasNorm }: { readonly column: string; readonly hasNorm: boolean }): Cell[] {
  const all = answeringKey(column, 'all');
  const both = answeringKey(column, 'both');
  const twice = changePlaces.filter((place) => place !== 'not_twice');
  return [
    { key: all, column, places: changePlaces, group: {}, role: 'all', given: true },
    { key: both, column, places: twice, group: {}, role: 'part', of: all },
    ...(hasNorm ? changeParts : []).map((part): Cell => {
      const key = answeringKey(column, part);
      return { key, column, places: [part], group: {}, role: 'part', of: both };
    }),
  ];
}
