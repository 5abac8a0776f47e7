import { addMonths, daysBetween, type PlainDate } from '../kernel/plain-date.ts';

/** The least the data authority expects of spot checks in social systems: one in each half year. */
const monthsBetween = 6;
/** From so many days before, it is said aloud. */
const noticeDays = 14;

/** When a house's log must be reviewed next. */
export interface ReviewDue {
  readonly dueOn: PlainDate;
  /** Negative when the day has passed. */
  readonly daysLeft: number;
  readonly pace: 'calm' | 'soon' | 'late';
}

/**
 * The last day for the next sample: half a year after the last one was signed, or, before the first, half a year after
 * the first look in the log. `undefined` while nobody has looked at anybody.
 */
export function reviewDue(
  past: { readonly lastSignedOn: PlainDate | undefined; readonly firstLookOn: PlainDate | undefined },
  today: PlainDate,
): ReviewDue | undefined {
  const since = past.lastSignedOn ?? past.firstLookOn;
  if (since === undefined) return undefined;
  const dueOn = addMonths(since, monthsBetween);
  const daysLeft = daysBetween(today, dueOn);
  return { dueOn, daysLeft, pace: daysLeft < 0 ? 'late' : daysLeft <= noticeDays ? 'soon' : 'calm' };
}
