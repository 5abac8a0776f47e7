import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import {
  type AcceptedReferral,
  answerTo,
  type Referral,
  type RefusedReferral,
  type SentPart,
  type WithdrawnReferral,
} from './referral.ts';
import { canMove, type StateAfter } from './referral-state.ts';

/** What can be answered: the intake's yes or no, or the citizen's own no (`withdrawn`). */
export type ReferralAnswer = StateAfter<'sent'>;

export interface ReferralDecision {
  readonly answer: ReferralAnswer;
  /** The day it was said. */
  readonly on: PlainDate;
  readonly reason: string | undefined;
}

export interface DecisionFacts {
  /** Whether whoever decides is on the intake of this run, for this authority, today. */
  readonly isIntakeMember: boolean;
}

export type DecisionRefusal =
  | 'already-decided'
  | 'not-intake-member'
  | 'date-before-sending'
  | 'date-before-answer'
  | 'date-in-the-future'
  | 'reason-missing'
  | 'reason-too-long';

export const longestReason = 2000;

export type DecidedReferral = AcceptedReferral | RefusedReferral | WithdrawnReferral;

/**
 * Answers a referral. Only the intake says yes or no, and a no says why: somebody will ask. The citizen's own
 * no needs no reason, whoever writes it down, and may still be said after the intake's yes.
 */
export function decideReferral(
  referral: Referral,
  decision: ReferralDecision,
  facts: DecisionFacts,
  today: PlainDate,
): Result<DecidedReferral, DecisionRefusal> {
  const words = { ...decision, reason: freeText(decision.reason) };
  const refusal = refusalOf(referral, words, facts, today);
  return refusal === undefined ? decided(referral, words) : refused(refusal);
}

function refusalOf(
  referral: Referral,
  { answer, on, reason }: ReferralDecision,
  { isIntakeMember }: DecisionFacts,
  today: PlainDate,
): DecisionRefusal | undefined {
  if (!canMove(referral.state, answer)) return 'already-decided';
  if (answer !== 'withdrawn' && !isIntakeMember) return 'not-intake-member';
  if (on > today) return 'date-in-the-future';
  if (on < referral.sentOn) return 'date-before-sending';
  if (on < (answerTo(referral)?.answeredOn ?? referral.sentOn)) return 'date-before-answer';
  return (reason?.length ?? 0) > longestReason ? 'reason-too-long' : undefined;
}

function decided(
  referral: Referral,
  { answer, on, reason }: ReferralDecision,
): Result<DecidedReferral, 'reason-missing'> {
  const sent = sentPartOf(referral);
  switch (answer) {
    case 'accepted':
      return accepted({ ...sent, state: answer, answer: { answeredOn: on, reason } });
    case 'withdrawn':
      return accepted({ ...sent, state: answer, answer: answerTo(referral), ownNo: { saidOn: on, reason } });
    case 'refused':
      if (reason === undefined) return refused('reason-missing');
      return accepted({ ...sent, state: answer, answer: { answeredOn: on, reason } });
  }
}

function sentPartOf(referral: Referral): SentPart {
  const { id, authority, citizen, run, definition, referredBy, grounds, sentOn } = referral;
  return { id, authority, citizen, run, definition, referredBy, grounds, sentOn };
}
