import type { CompanyAct } from '../company-act/company-act.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { isBeginning, type PlaceStep, type PledgeUse } from './place-step.ts';

/** From a promised place to somebody who stays. */
export const funnelSteps = ['match', 'visit', 'start', 'stayed'] as const;

export type FunnelStepName = (typeof funnelSteps)[number];

/** Weeks after which somebody has stayed: the first two checks of job retention lie within them. */
const weeksToHaveStayed = 13;

/** What was promised, and how far the promises have come; persons by their keys. */
export interface PledgeFunnel {
  readonly pledges: number;
  /** Places in all, of those pledges that say how many. */
  readonly places: number;
  readonly hoursAWeek: number;
  readonly steps: Readonly<Record<FunnelStepName, ReadonlySet<string>>>;
  /** Who has begun, still is there, and has not been there long enough to have stayed. */
  readonly notYet: ReadonlySet<string>;
}

/** How many have begun on one pledge, and how many are there on the day. */
export interface PledgeUsed {
  readonly begun: number;
  readonly now: number;
}

const rank: Readonly<Record<PlaceStep, number>> = {
  introduction: 1,
  match: 1,
  visit: 2,
  placement: 3,
  work: 3,
};

/**
 * Counts from the steps people wrote down: whoever came further has come as far as the steps before, also where nobody
 * wrote those. A person counts once in each step, however many places they tried.
 */
export function countFunnel(
  pledges: readonly CompanyAct[],
  uses: readonly PledgeUse[],
  asOf: PlainDate,
): PledgeFunnel {
  const promised = pledges.filter(({ on }) => on <= asOf);
  const ids = new Set(promised.map(({ id }) => id));
  const done = uses.filter(({ pledge, on }) => ids.has(pledge) && on <= asOf);
  const reached = (least: number) =>
    new Set(done.filter(({ step }) => rank[step] >= least).map(({ person }) => person));
  const begun = done.filter(({ step }) => isBeginning(step));
  const stayed = new Set(begun.filter((use) => hasStayed(use, asOf)).map(({ person }) => person));
  const there = begun.filter((use) => isThere(use, asOf)).map(({ person }) => person);
  return {
    pledges: promised.length,
    places: promised.reduce((sum, { people }) => sum + (people ?? 0), 0),
    hoursAWeek: promised.reduce((sum, { hoursAWeek }) => sum + (hoursAWeek ?? 0), 0),
    steps: { match: reached(1), visit: reached(2), start: reached(3), stayed },
    notYet: new Set(there.filter((person) => !stayed.has(person))),
  };
}

/** @param uses the steps on that one pledge */
export function usedOf(uses: readonly PledgeUse[], asOf: PlainDate): PledgeUsed {
  const begun = uses.filter(({ step, on }) => isBeginning(step) && on <= asOf);
  const persons = (of: readonly PledgeUse[]): number => new Set(of.map(({ person }) => person)).size;
  return { begun: persons(begun), now: persons(begun.filter((use) => isThere(use, asOf))) };
}

function isThere({ until }: PledgeUse, asOf: PlainDate): boolean {
  return until === undefined || until >= asOf;
}

/** Thirteen whole weeks from the first day on; whoever has not had them yet is not counted as having left. */
function hasStayed({ on, until }: PledgeUse, asOf: PlainDate): boolean {
  const lastNeeded = addDays(on, 7 * weeksToHaveStayed - 1);
  return lastNeeded <= asOf && (until === undefined || until >= lastNeeded);
}
