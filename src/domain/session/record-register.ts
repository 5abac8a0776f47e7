import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { AbsenceReason, Attendance } from './attendance.ts';

/** What is said about whether one came; why not is only said of somebody who did not. */
export interface Mark {
  readonly status: Attendance;
  readonly reason: AbsenceReason | undefined;
}

/** One person of a register, as it stands, as it stood when the page was shown, and as somebody now says. */
export interface RegisterEntry {
  readonly enrolment: string;
  readonly stands: Mark | undefined;
  readonly seen: Mark | undefined;
  readonly says: Mark | undefined;
}

/** What a register changes: a first mark has nothing before it, a correction says what stood there. */
export interface RegisterChange {
  readonly enrolment: string;
  readonly from: Mark | undefined;
  readonly to: Mark;
}

export type RegisterRefusal = 'not-held-yet' | 'called-off' | 'written-meanwhile';

/**
 * Works out what a register changes. It may be half filled: whoever has no mark waits. Nobody has come to a meeting
 * before its day. A mark that somebody else changed since the page was shown is never written over unseen; one that
 * was left as it was shown is nobody's business here.
 */
export function recordRegister(
  entries: readonly RegisterEntry[],
  session: { readonly on: PlainDate; readonly cancelledOn: PlainDate | null },
  today: PlainDate,
): Result<readonly RegisterChange[], RegisterRefusal> {
  if (session.cancelledOn !== null) return refused('called-off');
  if (session.on > today) return refused('not-held-yet');
  if (entries.some(isWrittenMeanwhile)) return refused('written-meanwhile');
  return accepted(
    entries.flatMap(({ enrolment, stands, seen, says }) =>
      says === undefined || isSame(says, stands) || isSame(says, seen)
        ? []
        : [{ enrolment, from: stands, to: says }],
    ),
  );
}

/** Whether somebody else has written something different about one since the page was shown, and so has this one. */
export function isWrittenMeanwhile({ stands, seen, says }: RegisterEntry): boolean {
  const isTouched = says !== undefined && !isSame(says, seen);
  return isTouched && !isSame(stands, seen) && !isSame(says, stands);
}

/** Why somebody did not come says nothing of one who came. */
export function markOf(status: Attendance, reason: AbsenceReason | undefined): Mark {
  return { status, reason: status === 'absent' ? reason : undefined };
}

function isSame(one: Mark | undefined, other: Mark | undefined): boolean {
  return one?.status === other?.status && one?.reason === other?.reason;
}
