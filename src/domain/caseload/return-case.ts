import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

/** A case that went over to the programme, and what became of it. */
export interface HandoverStanding {
  readonly handedOn: PlainDate;
  readonly returnedOn: PlainDate | undefined;
  /** The day the course it led to ended or is to end; `undefined` before anybody has said, and before it begins. */
  readonly courseEndedOn: PlainDate | undefined;
}

export type ReturnRefusal = 'not-handed-over' | 'returned-already' | 'course-over';

/**
 * Whether a case is with the programme on a day: from its handover until the citizen says no, or the day after the
 * course has ended.
 */
export function isWithProgramme(
  { handedOn, returnedOn, courseEndedOn }: HandoverStanding,
  on: PlainDate,
): boolean {
  if (on < handedOn || (returnedOn !== undefined && returnedOn <= on)) return false;
  return courseEndedOn === undefined || on <= courseEndedOn;
}

/**
 * Takes a case back to the caseload it came from, because the citizen says no: before the course begins or after,
 * today, and without a reason. What the answer was before is nobody's business.
 */
export function returnCase(
  handover: HandoverStanding | undefined,
  today: PlainDate,
): Result<{ readonly returnedOn: PlainDate }, ReturnRefusal> {
  if (handover === undefined) return refused('not-handed-over');
  if (handover.returnedOn !== undefined) return refused('returned-already');
  const { courseEndedOn } = handover;
  if (courseEndedOn !== undefined && courseEndedOn <= today) return refused('course-over');
  return accepted({ returnedOn: today });
}
