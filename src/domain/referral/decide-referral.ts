import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { IntakeFacts } from '../programme/holds.ts';
import { type CriterionAnswer, findCriteria, type Judgement, outcomeOfCriterion } from './criterion.ts';
import type { IntakeFact } from './intake-fact.ts';
import { type Intake, stepsOf } from './intake-step.ts';
import { type AcceptedReferral, type Referral, type RefusedReferral, sentPartOf } from './referral.ts';
import { canMove } from './referral-state.ts';
import { standingOfSteps } from './step-standing.ts';

/** The intake's answer. The citizen's own no is no answer of the intake's: see `sayChoice`. */
export const referralAnswers = ['accepted', 'refused'] as const;

export type ReferralAnswer = (typeof referralAnswers)[number];

export interface ReferralDecision {
  readonly answer: ReferralAnswer;
  /** The day it was said. */
  readonly on: PlainDate;
  readonly reason: string | undefined;
  /** What was judged about the criteria that ask for it, by key. */
  readonly judged: ReadonlyMap<string, Judgement>;
}

export interface DecisionFacts {
  /** Whether whoever decides is on the intake of this run, for this authority, today. */
  readonly isIntakeMember: boolean;
  /** How the pinned version says citizens come in. */
  readonly intake: Intake;
  /** What was written down on the way, in its order. */
  readonly steps: readonly IntakeFact[];
  /** The answers to what the version asks, and the age on the day of the decision. */
  readonly known: IntakeFacts;
}

export interface DecisionRefusals {
  readonly answer:
    | 'already-decided'
    | 'not-intake-member'
    | 'date-before-sending'
    | 'date-in-the-future'
    | 'citizen-said-no';
  readonly reason:
    | 'reason-missing'
    | 'reason-of-team-missing'
    | 'reason-for-soft-missing'
    | 'reason-too-long';
  /** Steps nobody comes past and that are not taken, by key. */
  readonly steps: Readonly<Record<string, 'step-not-taken' | 'choice-still-open'>>;
  /** Criteria in the way of a yes, by key. */
  readonly criteria: Readonly<Record<string, 'criterion-not-met' | 'criterion-not-judged'>>;
}

export const longestReason = 2000;

/** A decided referral, and what was found about each criterion on the way. */
export interface Decided {
  readonly referral: AcceptedReferral | RefusedReferral;
  readonly criteria: readonly CriterionAnswer[];
}

/**
 * Answers a referral against the criteria it was sent under. A yes needs every compulsory step, every hard criterion
 * met, and words where a soft one is set aside or the team decides together; a no says why, because somebody will
 * ask. What nobody knows is never taken for a yes: it asks for a judgement.
 */
export function decideReferral(
  referral: Referral,
  decision: ReferralDecision,
  facts: DecisionFacts,
  today: PlainDate,
): Checked<Decided, DecisionRefusals> {
  const criteria = criteriaAnswers(decision, facts);
  const reason = freeText(decision.reason);
  const rejected = rejectedAmong<DecisionRefusals>({
    answer: answerRefusal(referral, decision, facts, today),
    steps: decision.answer === 'accepted' ? stepRefusals(referral, facts) : undefined,
    criteria: decision.answer === 'accepted' ? criteriaRefusals(criteria, facts) : undefined,
    reason: reasonRefusal(decision, reason, criteria, facts),
  });
  if (rejected !== undefined) return rejected;
  return { ok: true, value: { referral: decided(referral, decision, reason), criteria } };
}

function criteriaAnswers(
  { judged }: ReferralDecision,
  { intake, known }: DecisionFacts,
): readonly CriterionAnswer[] {
  return findCriteria(intake.criteria, known).map(({ criterion: { key }, found }) => ({
    key,
    found,
    // Where the facts speak there is nothing to judge.
    judged: found === 'holds' || found === 'fails' ? undefined : judged.get(key),
  }));
}

function answerRefusal(
  referral: Referral,
  { answer, on }: ReferralDecision,
  { isIntakeMember, intake, steps }: DecisionFacts,
  today: PlainDate,
): DecisionRefusals['answer'] | undefined {
  if (!canMove(referral.state, answer)) return 'already-decided';
  if (!isIntakeMember) return 'not-intake-member';
  if (on > today) return 'date-in-the-future';
  if (on < referral.sentOn) return 'date-before-sending';
  const saidNo = standingOfSteps(stepsOf(intake, referral.route), steps).some(
    ({ fact }) => fact?.outcome === 'no',
  );
  return answer === 'accepted' && saidNo ? 'citizen-said-no' : undefined;
}

function stepRefusals(
  referral: Referral,
  { intake, steps }: DecisionFacts,
): DecisionRefusals['steps'] | undefined {
  const missing = standingOfSteps(stepsOf(intake, referral.route), steps).filter(
    ({ step, isTaken }) => step.compulsory && !isTaken,
  );
  return named(
    missing.map(({ step: { key, kind } }) => [
      key,
      kind === 'voluntary_choice' ? 'choice-still-open' : 'step-not-taken',
    ]),
  );
}

function criteriaRefusals(
  answers: readonly CriterionAnswer[],
  { intake }: DecisionFacts,
): DecisionRefusals['criteria'] | undefined {
  return named(
    answers.flatMap((answer) => {
      const refusal = criterionRefusal(answer, strengthOf(intake, answer));
      return refusal === undefined ? [] : [[answer.key, refusal] as const];
    }),
  );
}

/** A hard criterion must be met; of a soft one somebody must at least have said what they think. */
function criterionRefusal(
  answer: CriterionAnswer,
  strength: 'hard' | 'soft',
): DecisionRefusals['criteria'][string] | undefined {
  const outcome = outcomeOfCriterion(answer);
  if (outcome === 'met') return undefined;
  if (strength === 'hard') return outcome === 'open' ? 'criterion-not-judged' : 'criterion-not-met';
  return outcome === 'open' && answer.judged === undefined ? 'criterion-not-judged' : undefined;
}

function strengthOf({ criteria }: Intake, { key }: CriterionAnswer): 'hard' | 'soft' {
  return criteria.find((one) => one.key === key)?.strength ?? 'hard';
}

function named<Refusal>(
  refusals: readonly (readonly [string, Refusal])[],
): Readonly<Record<string, Refusal>> | undefined {
  return refusals.length === 0 ? undefined : Object.fromEntries(refusals);
}

function reasonRefusal(
  { answer }: ReferralDecision,
  reason: string | undefined,
  criteria: readonly CriterionAnswer[],
  { intake }: DecisionFacts,
): DecisionRefusals['reason'] | undefined {
  if ((reason?.length ?? 0) > longestReason) return 'reason-too-long';
  if (reason !== undefined) return undefined;
  if (answer === 'refused') return 'reason-missing';
  const setsAside = criteria.some(
    (one) => strengthOf(intake, one) === 'soft' && outcomeOfCriterion(one) !== 'met',
  );
  if (setsAside) return 'reason-for-soft-missing';
  return intake.decidedBy === 'team' ? 'reason-of-team-missing' : undefined;
}

function decided(
  referral: Referral,
  { answer, on }: ReferralDecision,
  reason: string | undefined,
): Decided['referral'] {
  const sent = sentPartOf(referral);
  return answer === 'accepted'
    ? { ...sent, state: answer, answer: { answeredOn: on, reason } }
    : { ...sent, state: answer, answer: { answeredOn: on, reason: reason ?? '' } };
}
