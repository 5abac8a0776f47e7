import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';

/** Days a referral may wait for its answer. Ours, until a definition says otherwise: none of them does yet. */
export const answerDeadlineDays = 14;

/** From how many days before the deadline it is soon. */
const soonDays = 3;

/** How long a referral has waited, and how that stands to the deadline. */
export interface WaitForAnswer {
  readonly days: number;
  readonly answerBy: PlainDate;
  /** Negative when the deadline has passed. */
  readonly daysLeft: number;
  readonly standing: 'in_time' | 'soon' | 'late';
}

/** Measures the wait of a referral nobody has answered. The deadline's own day counts as late: it is now or never. */
export function waitForAnswer(sentOn: PlainDate, today: PlainDate): WaitForAnswer {
  const days = daysBetween(sentOn, today);
  const daysLeft = answerDeadlineDays - days;
  const standing = daysLeft <= 0 ? 'late' : daysLeft <= soonDays ? 'soon' : 'in_time';
  return { days, daysLeft, standing, answerBy: addDays(sentOn, answerDeadlineDays) };
}
