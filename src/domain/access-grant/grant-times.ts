import { startOfDanishDay } from '../kernel/danish-time.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';

/** How many days a leader's need may be asked for, today among them. */
export const needDays = [1, 3, 7, 14] as const;

export type NeedDays = (typeof needDays)[number];

const hour = 3_600_000;
const glassHours = 4;
const mostDays = 14;

/** A broken glass mends after four hours, to the millisecond. */
export function glassEnds(brokenAt: Date): Date {
  return new Date(brokenAt.getTime() + glassHours * hour);
}

/**
 * A leader's need lasts through its last day, in Danish time, and never beyond fourteen times 24 hours: taken in the
 * first hour of a day before the clocks go back, it would otherwise last an hour more than the rule gives.
 */
export function needEnds(takenAt: Date, today: PlainDate, days: NeedDays): Date {
  const afterLastDay = startOfDanishDay(addDays(today, days));
  const limit = new Date(takenAt.getTime() + mostDays * 24 * hour);
  return afterLastDay < limit ? afterLastDay : limit;
}

/** An invitation to a meeting lasts through the day after it. */
export function invitationEnds(heldOn: PlainDate): Date {
  return startOfDanishDay(addDays(heldOn, 2));
}
