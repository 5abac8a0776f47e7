import type { PlainDate } from '../kernel/plain-date.ts';
import type { Look } from './look.ts';

/** Fewer people than this in a day are never unusual. */
const fewest = 15;
/** Above so many times a usual day, a day is unusual. */
const times = 3;
/** A usual day of somebody whose other days we do not know. */
const usualOfAStranger = 5;

/** One person's looking on one day. */
export interface LookingDay {
  readonly account: string;
  readonly on: PlainDate;
  /** Different people opened or found. */
  readonly people: number;
}

/** How many different people each account looked up on each day. */
export function lookingDays(looks: readonly Look[]): LookingDay[] {
  const found = new Map<string, { account: string; on: PlainDate; people: Set<string> }>();
  for (const { account, on, citizen } of looks) {
    const key = dayKey({ account, on });
    const day = found.get(key) ?? { account, on, people: new Set<string>() };
    day.people.add(citizen);
    found.set(key, day);
  }
  return [...found.values()].map(({ account, on, people }) => ({ account, on, people: people.size }));
}

/**
 * The days on which somebody looked up unusually many people: at least fifteen, and more than three times as many
 * as on the median of their own other days. Where there are no other days, five is taken for usual.
 *
 * @returns the days' keys, see {@link dayKey}
 */
export function unusualDays(days: readonly LookingDay[]): ReadonlySet<string> {
  const byAccount = Map.groupBy(days, ({ account }) => account);
  const unusual = days.filter((day) => {
    const others = (byAccount.get(day.account) ?? []).filter((other) => other !== day);
    return day.people >= fewest && day.people > times * usual(others);
  });
  return new Set(unusual.map(dayKey));
}

/** Names one account's day. */
export function dayKey({ account, on }: Pick<LookingDay, 'account' | 'on'>): string {
  return `${account} ${on}`;
}

/** The median; of an even number of days the lower of the two in the middle. */
function usual(days: readonly LookingDay[]): number {
  const sorted = days.map(({ people }) => people).toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? usualOfAStranger;
}
