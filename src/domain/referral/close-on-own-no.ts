import type { IntakeFact } from './intake-fact.ts';
import { answerTo, type Referral, sentPartOf, type WithdrawnReferral } from './referral.ts';
import { canMove } from './referral-state.ts';

/** The referral a fact closes: a citizen's no ends it that day, without a reason and whatever had been said before. */
export function closedByOwnNo(
  referral: Referral,
  { kind, outcome, on }: IntakeFact,
): WithdrawnReferral | undefined {
  if (kind !== 'voluntary_choice' || outcome !== 'no') return undefined;
  if (!canMove(referral.state, 'withdrawn')) return undefined;
  const ownNo = { saidOn: laterOf(on, answerTo(referral)?.answeredOn ?? referral.sentOn), reason: undefined };
  return { ...sentPartOf(referral), state: 'withdrawn', answer: answerTo(referral), ownNo };
}

/** A no said at a meeting before the referral was written down closes it on the day it was sent. */
function laterOf<SomeDate extends string>(one: SomeDate, other: SomeDate): SomeDate {
  return one > other ? one : other;
}
