import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { addWorkingDays } from '../kernel/working-days.ts';

/** Working days from the asking to the answer: forvaltningsloven § 16, stk. 2. */
const answerWithinWorkingDays = 7;

/** How a request for the file stands against its day. */
export interface RequestClock {
  readonly dueOn: PlainDate;
  /** Calendar days; negative when the day has passed. */
  readonly daysLeft: number;
  readonly pace: 'calm' | 'soon' | 'late';
}

/** Days after which a citizen may ask again though something of an earlier request was never answered. */
const askAgainAfterDays = 14;

const soonDays = 3;

/** By which day a request made on a day is to be answered, and how long that is. */
export function requestClock(askedOn: PlainDate, today: PlainDate): RequestClock {
  const dueOn = addWorkingDays(askedOn, answerWithinWorkingDays);
  const daysLeft = daysBetween(today, dueOn);
  return { dueOn, daysLeft, pace: daysLeft < 0 ? 'late' : daysLeft <= soonDays ? 'soon' : 'calm' };
}

/**
 * Whether a new request would only repeat one: made today, or still waiting for an answer and not yet old.
 *
 * @param isOpen something of it has not been answered
 */
export function repeats(
  request: { readonly askedOn: PlainDate; readonly isOpen: boolean },
  today: PlainDate,
): boolean {
  const age = daysBetween(request.askedOn, today);
  return age === 0 || (request.isOpen && age < askAgainAfterDays);
}
