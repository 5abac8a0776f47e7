import { type CountedState, notStarted } from '../../domain/edition/counted-person.ts';
import { halfYearOf } from '../../domain/edition/half-year.ts';
import type { ReferralId } from '../../domain/kernel/ids.ts';
import { judgeCase } from '../../domain/outcome/engine/judge-case.ts';
import { onePerPerson } from '../../domain/outcome/engine/one-per-person.ts';
import { factsThatStand } from '../../domain/outcome/facts-that-stand.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import { placeOnWay } from '../../domain/outcome/sort-way.ts';
import type { Verdict } from '../../domain/outcome/verdict.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { eachCase } from './count-run.ts';
import type { CountedCase } from './counted-case.ts';
import { DataVersion } from './data-version.ts';
import { countedRules, frameOf } from './run-figure.ts';
import { readRun } from './run-queries.ts';

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
  const frame = frameOf(told, moment);
  const version = new DataVersion();
  const ways = new Map<ReferralId, CountedState>();
  const persons = rules.map((): PersonsVerdict[] => []);
  const sameStates = new SameStates();
  await eachCase(visit, run, rules, moment, (one) => {
    version.note(one);
    // A way that had not begun by the day told of is at no place, and is nobody's count.
    const way = placeOnWay(one, moment);
    if (way === undefined) return;
    const places: Record<string, string> = { way };
    const standing = factsThatStand(one.facts, moment.knownAt);
    for (const [at, rule] of rules.entries()) {
      const verdict = judgeCase(rule, one, frame, standing);
      if (verdict === undefined) continue;
      if (rule.denominator === 'persons')
        persons[at]?.push({ row: { personKey: one.personKey, referral: one.referral }, verdict });
      places[rule.id] = verdict.place;
    }
    ways.set(one.referral, sameStates.of({ traits: traitsOf(one, moment), places }));
  });
  for (const [at, judged] of persons.entries()) placeOncePerPerson(ways, rules[at]?.id ?? '', judged);
  return { states: ways, rules, dataVersion: version.name };
}

interface PersonsVerdict {
  readonly row: { readonly personKey: string; readonly referral: ReferralId };
  readonly verdict: Verdict;
}

/** Where a rule counts persons, each is counted once, where they came furthest; the other ways say so. */
function placeOncePerPerson(
  ways: Map<ReferralId, CountedState>,
  rule: string,
  judged: readonly PersonsVerdict[],
): void {
  for (const { row, verdict } of onePerPerson(judged)) {
    const state = ways.get(row.referral);
    if (state !== undefined && state.places[rule] !== verdict.place)
      ways.set(row.referral, { ...state, places: { ...state.places, [rule]: verdict.place } });
  }
}

function traitsOf({ authority, followed, course }: CountedCase, moment: Moment): CountedState['traits'] {
  return { authority, version: followed, started: startOf(course, moment) };
}

/** "2026-1": the half-year somebody started in, as far as it was known and had come. */
function startOf(course: CountedCase['course'], { asOf, knownAt }: Moment): string {
  if (course?.startedOn === undefined || course.startedOn > asOf || course.startRecordedOn > knownAt)
    return notStarted;
  return halfYearOf(course.startedOn);
}

/** Very many ways are in few different states: each of those is held once. */
class SameStates {
  readonly #known = new Map<string, CountedState>();

  of(state: CountedState): CountedState {
    const key = JSON.stringify(state);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, state);
    return state;
  }
}
