import type { PlainDate } from '../kernel/plain-date.ts';
import type { ReferralState } from './referral-state.ts';

/** The dated steps of a referral: everything its state is derived from. */
export interface ReferralSteps {
  readonly sentOn: PlainDate;
  /** The day the answer is due, where it was written down at the sending. */
  readonly answerBy: PlainDate | undefined;
  /** The intake's yes or no. */
  readonly answer: { readonly given: 'accepted' | 'refused'; readonly on: PlainDate } | undefined;
  /** The day of the citizen's own no. */
  readonly withdrawnOn: PlainDate | undefined;
  /** The first day of the course it became. */
  readonly startsOn: PlainDate | undefined;
}

/** Where a referral stands. A course that was begun says more than the answer before it. */
export function stateAfter({ answer, withdrawnOn, startsOn }: ReferralSteps): ReferralState {
  if (startsOn !== undefined) return 'started';
  if (withdrawnOn !== undefined) return 'withdrawn';
  return answer?.given ?? 'sent';
}
