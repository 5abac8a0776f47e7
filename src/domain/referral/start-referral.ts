import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { AcceptedReferral, Referral, StartedReferral } from './referral.ts';
import type { StateAfter } from './referral-state.ts';

export type StartRefusal = 'not-accepted' | 'starts-before-answer';

const started = 'started' satisfies StateAfter<'accepted'>;

/** Lets an accepted referral become a course. The first day may lie ahead; it cannot lie before the yes. */
export function startReferral(
  referral: Referral,
  startsOn: PlainDate,
): Result<StartedReferral, StartRefusal> {
  if (referral.state !== 'accepted') return refused('not-accepted');
  if (startsOn < referral.answer.answeredOn) return refused('starts-before-answer');
  return accepted(startedFrom(referral, startsOn));
}

function startedFrom(referral: AcceptedReferral, startsOn: PlainDate): StartedReferral {
  return { ...referral, state: started, startsOn };
}
