import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';

/** Days the answer to a referral has, where nothing else was written down when it was sent. */
const customaryDays = 14;

/** Days before the answer is due from which it is soon due. */
const daysOfWarning = 3;

/** What an answer waits on: the sending, and the day that was promised then. */
export interface Sent {
  readonly sentOn: PlainDate;
  /** Absent for referrals sent before the day was written down with them. */
  readonly answerBy: PlainDate | undefined;
}

/** A referral without an answer: how long it has waited, and when the answer is due. */
export interface Waiting {
  readonly days: number;
  readonly answerBy: PlainDate;
  /** Whole days until the answer is due: 0 on the day, negative when it has passed. */
  readonly daysLeft: number;
  /** `late` from the day the answer is due. */
  readonly pace: 'calm' | 'soon' | 'late';
}

/** The day the answer to a referral is due, as the definition it is sent under says. */
export function answerDueOn(
  { answerWithinDays }: { readonly answerWithinDays: number },
  sentOn: PlainDate,
): PlainDate {
  return addDays(sentOn, answerWithinDays);
}

/**
 * How a referral waits for its answer on a day. The clock never stops: the days are a promise to the citizen, and a
 * citizen who needs longer to choose is a fact that stands beside them (docs/decisions/0014-the-way-in.md).
 */
export function waitingForAnswer({ sentOn, answerBy: promised }: Sent, today: PlainDate): Waiting {
  const answerBy = promised ?? addDays(sentOn, customaryDays);
  const daysLeft = daysBetween(today, answerBy);
  return { days: daysBetween(sentOn, today), answerBy, daysLeft, pace: paceOf(daysLeft) };
}

function paceOf(daysLeft: number): Waiting['pace'] {
  if (daysLeft <= 0) return 'late';
  return daysLeft <= daysOfWarning ? 'soon' : 'calm';
}
