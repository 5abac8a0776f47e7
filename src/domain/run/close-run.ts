import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

/** What of a run decides whether it can be closed for good. */
export interface RunToClose {
  readonly startsOn: PlainDate | undefined;
  readonly closedOn: PlainDate | undefined;
  /** Referrals that wait for an answer, and people who were accepted and have not begun. */
  readonly waiting: number;
  /** Courses that go on, and those whose last day is still to come. */
  readonly underWay: number;
}

export type CloseRunRefusal =
  | 'closed-already'
  | 'somebody-waits'
  | 'somebody-is-under-way'
  | 'last-day-missing'
  | 'last-day-ahead'
  | 'last-day-before-first';

/**
 * Closes a run for good with its last day: nobody in it may be left without an answer or a place. The last day may have
 * passed, and never lies ahead: a run that goes on has an end of its own, which may still be moved.
 */
export function closeRun(
  { startsOn, closedOn, waiting, underWay }: RunToClose,
  lastDay: PlainDate | undefined,
  today: PlainDate,
): Result<PlainDate, CloseRunRefusal> {
  if (closedOn !== undefined) return refused('closed-already');
  if (waiting > 0) return refused('somebody-waits');
  if (underWay > 0) return refused('somebody-is-under-way');
  if (lastDay === undefined) return refused('last-day-missing');
  if (lastDay > today) return refused('last-day-ahead');
  if (startsOn !== undefined && lastDay < startsOn) return refused('last-day-before-first');
  return accepted(lastDay);
}
