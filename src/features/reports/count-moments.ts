import { type Cell, countOf } from '../../domain/edition/cell.ts';
import type { CountedPerson } from '../../domain/edition/counted-person.ts';
import type { ReferralId } from '../../domain/kernel/ids.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { Counts } from '../../domain/report/explain-difference.ts';
import type { Visit } from '../access/index.ts';
import { type CountedWays, readCountedWays } from '../runs/index.ts';

/** A run's people over several moments, in the order the moments were asked for. */
export interface CountedRun {
  readonly people: readonly CountedPerson[];
  /** Whose way each of them is, in the same order: known where figures are laid side by side, and told nowhere. */
  readonly ways: readonly ReferralId[];
  readonly moments: readonly Moment[];
  readonly at: readonly CountedWays[];
}

/** Counts a run at each of some moments; `undefined` when there is no such run. The same moment is counted once. */
export async function countMoments(
  visit: Visit,
  run: string,
  asked: readonly Moment[],
): Promise<CountedRun | undefined> {
  const moments = [...new Map(asked.map((moment) => [nameOf(moment), moment])).values()];
  const at: CountedWays[] = [];
  for (const moment of moments) {
    const counted = await readCountedWays(visit, run, moment);
    if (counted === undefined) return undefined;
    at.push(counted);
  }
  const ways = [...new Set(at.flatMap(({ states }) => [...states.keys()]))];
  return { moments, at, ways, people: ways.map((way) => at.map(({ states }) => states.get(way))) };
}

/** Where a moment stands among those that were counted. */
export function placeOf({ moments }: CountedRun, moment: Moment): number {
  return moments.findIndex((one) => nameOf(one) === nameOf(moment));
}

export function countsOf(cells: readonly Cell[], { people }: CountedRun, moment: number): Counts {
  return Object.fromEntries(cells.map((cell) => [cell.key, countOf(cell, people, moment)]));
}

function nameOf({ asOf, knownAt }: Moment): string {
  return `${asOf} ${knownAt}`;
}
