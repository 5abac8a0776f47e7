import { type CountedState, notStarted } from '../../domain/edition/counted-person.ts';
import type { ReferralId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { judgeAll } from '../../domain/outcome/engine/judge-all.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import { sortWay, wayPlaces } from '../../domain/outcome/sort-way.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { type Case, readCases } from './case-queries.ts';
import { dataVersionOf } from './data-version.ts';
import { countedRules, frameOf } from './run-figure.ts';
import { type Run, readRun } from './run-queries.ts';
import { readVersionsOfWays } from './version-of-way-queries.ts';

/** Everybody known of a run at a moment, each with the place they take in every figure that is counted of people. */
export interface CountedWays {
  readonly states: ReadonlyMap<ReferralId, CountedState>;
  readonly rules: readonly OutcomeRule[];
  readonly dataVersion: string;
}

/** Counts a run at a moment, way by way; `undefined` when there is no such run. */
export async function readCountedWays(
  visit: Visit,
  run: string,
  moment: Moment,
): Promise<CountedWays | undefined> {
  const told = await readRun(visit, run, moment.asOf);
  if (told === undefined) return undefined;
  // Meetings are not people: a share of them is described on the leader's page and sealed nowhere.
  const rules = countedRules(told).filter(({ measure }) => measure !== 'share_attended');
  const cases = await readCases(visit, run, rules, moment);
  const versions = await readVersionsOfWays(visit, run, moment);
  const columns = [
    ['way', placesOnWay(cases, moment)] as const,
    ...rules.map((rule) => [rule.id, placesInRule(rule, told, cases, moment)] as const),
  ];
  const states = cases.map((way) => {
    const traits = {
      authority: way.person.authority,
      version: versions.get(way.referral) ?? '',
      started: halfYearOf(way, moment),
    };
    return [way.referral, { traits, places: placesOf(way, columns) }] as const;
  });
  // A way that had not begun by the day told of is at no place, and is nobody's count.
  const known = states.filter(([, { places }]) => places['way'] !== undefined);
  return {
    states: new Map(known),
    rules,
    dataVersion: dataVersionOf(cases.flatMap(({ recordedAt }) => recordedAt)),
  };
}

type Places = ReadonlyMap<ReferralId, string>;

function placesOf(
  { referral }: Case,
  columns: readonly (readonly [string, Places])[],
): CountedState['places'] {
  const taken = columns.flatMap(([column, places]) => {
    const place = places.get(referral);
    return place === undefined ? [] : [[column, place] as const];
  });
  return Object.fromEntries(taken);
}

function placesOnWay(cases: readonly Case[], moment: Moment): Places {
  const sorted = sortWay(cases, moment);
  return new Map(wayPlaces.flatMap((place) => sorted[place].map((referral) => [referral, place] as const)));
}

function placesInRule(rule: OutcomeRule, run: Run, cases: readonly Case[], moment: Moment): Places {
  const judged = judgeAll(rule, cases, frameOf(run, moment));
  return new Map(judged.map(({ row, verdict }) => [row.referral, verdict.place]));
}

/** "2026-1": the half-year somebody started in, as far as it was known and had come. */
function halfYearOf({ course }: Case, { asOf, knownAt }: Moment): string {
  if (course?.startedOn === undefined || course.startedOn > asOf || course.startRecordedOn > knownAt)
    return notStarted;
  return halfYear(course.startedOn);
}

function halfYear(day: PlainDate): string {
  return `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? 1 : 2}`;
}
