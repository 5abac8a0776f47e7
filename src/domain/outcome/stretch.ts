import { dateOfDay, dayNumber } from '../kernel/day-number.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { OutcomeRule } from '../programme/definition.ts';
import { type Counting, countingFacts } from './engine/counting-facts.ts';
import { covers } from './engine/covers.ts';
import { byEmployer, lastedSince, lastOfMonths } from './engine/lasted-since.ts';
import type { OutcomeFact } from './outcome-fact.ts';

export type LastingRule = Extract<OutcomeRule, { readonly measure: 'lasting' }>;

/** What of a rule says which days are one stretch. */
export type StretchRule = Counting & Pick<LastingRule, 'gapDaysAllowed' | 'changeOfEmployer'>;

/** Where a programme has no rule about it: every job by itself, as it was written down. */
export const eachJob: StretchRule = {
  measure: 'lasting',
  counts: [{ fact: 'work' }],
  lowestSource: 'staff',
  gapDaysAllowed: 0,
  changeOfEmployer: 'starts_anew',
};

/** How long somebody has kept something up, or did: days on end, with what was missing on the way. */
export interface Stretch {
  readonly since: PlainDate;
  /** The last day of it that has been: today, while it goes on. */
  readonly until: PlainDate;
  readonly goesOn: boolean;
  /** From the first day to the last, those that were missing among them. */
  readonly days: number;
  readonly missingDays: number;
  /** Where, in the order they came; somewhere that has no name is left out. */
  readonly employers: readonly string[];
}

/**
 * The stretches of what a rule counts, the newest first. Each reaches back as far as the rule lets it on its last day, by
 * the very function the rule's figure asks: what a page says of somebody is what is counted.
 * @param standing the facts as they are known, without what was put right
 */
export function stretchesOf(
  rule: StretchRule,
  standing: readonly OutcomeFact[],
  today: PlainDate,
): readonly Stretch[] {
  const { counting } = countingFacts(rule, standing);
  const begun = counting.filter(({ from }) => from <= today);
  const groups = rule.changeOfEmployer === 'allowed' ? [begun] : byEmployer(begun);
  return groups
    .flatMap((group) => stretchesIn(group, rule, today))
    .toSorted((a, b) => b.until.localeCompare(a.until) || a.since.localeCompare(b.since));
}

function stretchesIn(facts: readonly OutcomeFact[], rule: StretchRule, lastDay: PlainDate): Stretch[] {
  const found: Stretch[] = [];
  let before: PlainDate | undefined = lastDay;
  while (before !== undefined) {
    const until = lastCovered(facts, before);
    const since = until && lastedSince(facts, until, rule.gapDaysAllowed);
    if (until === undefined || since === undefined) return found;
    found.push(stretchFrom(facts, since, until, until === lastDay));
    before = dateOfDay(dayNumber(since) - 1) as PlainDate;
  }
  return found;
}

/** The last day, up to a day, on which any of them holds. */
function lastCovered(facts: readonly OutcomeFact[], upTo: PlainDate): PlainDate | undefined {
  const ends = facts
    .filter(({ from }) => from <= upTo)
    .map(({ to }) => (to === undefined || to > upTo ? upTo : to));
  return ends.toSorted().at(-1);
}

function stretchFrom(
  facts: readonly OutcomeFact[],
  since: PlainDate,
  until: PlainDate,
  goesOn: boolean,
): Stretch {
  const within = facts
    .filter(({ from, to }) => from <= until && (to === undefined || to >= since))
    .toSorted((a, b) => a.from.localeCompare(b.from));
  const days = dayNumber(until) - dayNumber(since) + 1;
  return {
    since,
    until,
    goesOn,
    days,
    missingDays: missingBetween(within, since, until),
    employers: [...new Set(within.flatMap(({ employer }) => employer?.trim() || []))],
  };
}

/** The last of the months a rule asks for: in the past where they are behind, else the day they will be. */
export function monthsOverOn({ since }: Stretch, { months }: Pick<LastingRule, 'months'>): PlainDate {
  return lastOfMonths(since, months);
}

/** Whether the months were behind while it lasted. */
export function hasLasted(stretch: Stretch, rule: Pick<LastingRule, 'months'>): boolean {
  return monthsOverOn(stretch, rule) <= stretch.until;
}

function missingBetween(facts: readonly OutcomeFact[], since: PlainDate, until: PlainDate): number {
  let missing = 0;
  for (let at = dayNumber(since); at <= dayNumber(until); at += 1) {
    const day = dateOfDay(at) as PlainDate;
    if (!facts.some((fact) => covers(fact, day))) missing += 1;
  }
  return missing;
}
