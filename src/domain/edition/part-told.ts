import type { Cell, Group } from './cell.ts';
import { notStarted, type Trait } from './counted-person.ts';
import type { HalfYear } from './half-year.ts';

/** Which part of a run a report is about; nothing named: the whole of it. */
export interface PartTold {
  readonly authority: string | undefined;
  /** Those who began from this half-year on … */
  readonly startedFrom: HalfYear | undefined;
  /** … up to and including this one. */
  readonly startedTo: HalfYear | undefined;
}

export const wholeRun: PartTold = { authority: undefined, startedFrom: undefined, startedTo: undefined };

export function isWholeRun({ authority, startedFrom, startedTo }: PartTold): boolean {
  return authority === undefined && startedFrom === undefined && startedTo === undefined;
}

/** The group a part is. @param started the half-years people of the run have begun in */
export function groupOfPart(
  { authority, startedFrom, startedTo }: PartTold,
  started: readonly string[],
): Group {
  const isAsked = (half: string): boolean =>
    half !== notStarted &&
    (startedFrom === undefined || half >= startedFrom) &&
    (startedTo === undefined || half <= startedTo);
  return {
    ...(authority === undefined ? {} : { authority: [authority] }),
    ...(startedFrom === undefined && startedTo === undefined ? {} : { started: started.filter(isAsked) }),
  };
}

/** What a part can still be broken down by: one municipality is not broken down into itself. */
export function breakdownsWithin(breakdowns: readonly Trait[], only: Group): readonly Trait[] {
  return breakdowns.filter((trait) => only[trait] === undefined || only[trait].length > 1);
}

/** The part that cells are about: whom the whole of a rule speaks of. */
export function partOfCells(cells: readonly Cell[]): Group {
  return cells.find(({ role, column }) => role === 'all' && column !== 'way')?.group ?? {};
}
