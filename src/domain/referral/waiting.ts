import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';

/** Days from the sending of a referral to the day its answer is due. */
export const daysToAnswer = 14;

/** Days before that day from which the answer is soon due. */
const daysOfWarning = 3;

/** A referral without an answer: how long it has waited, and when the answer is due. */
export interface Waiting {
  readonly days: number;
  readonly answerBy: PlainDate;
  /** Whole days until the answer is due: 0 on the day, negative when it has passed. */
  readonly daysLeft: number;
  /** `late` from the day the answer is due. */
  readonly pace: 'calm' | 'soon' | 'late';
}

/** How a referral waits for its answer on a day. */
export function waitingForAnswer(sentOn: PlainDate, today: PlainDate): Waiting {
  const answerBy = addDays(sentOn, daysToAnswer);
  const daysLeft = daysBetween(today, answerBy);
  return { days: daysBetween(sentOn, today), answerBy, daysLeft, pace: paceOf(daysLeft) };
}

function paceOf(daysLeft: number): Waiting['pace'] {
  if (daysLeft <= 0) return 'late';
  return daysLeft <= daysOfWarning ? 'soon' : 'calm';
}
