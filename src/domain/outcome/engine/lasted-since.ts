import { dateOfDay, dayNumber } from '../../kernel/day-number.ts';
import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import type { OutcomeFact } from '../outcome-fact.ts';
import { covers } from './covers.ts';

/**
 * Since when a state that holds on a day has held, going back over overlapping and neighbouring spells and over missing
 * days as long as they are no more than allowed in all; `undefined` where it does not hold that day.
 */
export function lastedSince(
  facts: readonly OutcomeFact[],
  day: PlainDate,
  gapDaysAllowed: number,
): PlainDate | undefined {
  if (!facts.some((fact) => covers(fact, day))) return undefined;
  // The latest-ending first: what ends after the day is cut off at it.
  const spells = facts
    .filter(({ from }) => from <= day)
    .map(({ from, to }) => ({
      from: dayNumber(from),
      to: dayNumber(to === undefined || to > day ? day : to),
    }))
    .sort((a, b) => b.to - a.to || a.from - b.from);
  let since = dayNumber(day) + 1;
  let left = gapDaysAllowed;
  for (const { from, to } of spells) {
    const missing = Math.max(0, since - to - 1);
    if (missing > left) break;
    if (from >= since) continue;
    left -= missing;
    since = from;
  }
  return dateOfDay(since) as PlainDate;
}

/** The same, where a new employer begins it anew: the longest with any one of them. */
export function lastedWithOne(
  facts: readonly OutcomeFact[],
  day: PlainDate,
  gapDaysAllowed: number,
): PlainDate | undefined {
  const sinces = byEmployer(facts).flatMap((own) => lastedSince(own, day, gapDaysAllowed) ?? []);
  return sinces.sort()[0];
}

/** The facts of each employer by themselves. */
export function byEmployer(facts: readonly OutcomeFact[]): readonly (readonly OutcomeFact[])[] {
  const groups = new Map<string, OutcomeFact[]>();
  for (const fact of facts) {
    // Whoever is not named is taken for an employer apart: nothing says that it is the same.
    const key = fact.employer?.trim().toLowerCase() ?? `unnamed ${fact.id}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

/** The last of so many calendar months that began on a day: six months from 1 May are over when 31 October is. */
export function lastOfMonths(since: PlainDate, months: number): PlainDate {
  return addDays(addMonths(since, months), -1);
}
