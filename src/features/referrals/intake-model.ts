import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { ageOn } from '../../domain/person/age.ts';
import type { IntakeFacts } from '../../domain/programme/holds.ts';
import { type CriterionAnswer, type FoundCriterion, findCriteria } from '../../domain/referral/criterion.ts';
import { answersIn } from '../../domain/referral/fact-value.ts';
import { type Intake, routeOf, stepsOf } from '../../domain/referral/intake-step.ts';
import { mayRecord, type RecorderPart } from '../../domain/referral/record-step.ts';
import { canMove, type ReferralState } from '../../domain/referral/referral-state.ts';
import { type StepStanding, standingOfSteps } from '../../domain/referral/step-standing.ts';
import type { Visit } from '../access/index.ts';
import { type KeptFactAmendment, readFactAmendments } from './amendment-queries.ts';
import { type AskedCodes, readAskedCodes } from './asked-codes.ts';
import {
  type KeptFact,
  readBornOn,
  readCriteria,
  readEligibility,
  readIntakeFacts,
  readTold,
} from './intake-queries.ts';

/** The way in of one referral, as far as its reader may read it. */
export interface IntakeModel {
  readonly intake: Intake;
  readonly route: Intake['routes'][number] | undefined;
  readonly steps: readonly (StepStanding & { readonly mayRecord: boolean })[];
  readonly told: readonly KeptFact[];
  /** Absent where they are kept from the reader. */
  readonly eligibility: readonly KeptFact[] | undefined;
  readonly codes: AskedCodes;
  /** What the facts say about each criterion today, for whoever is to answer. */
  readonly found: readonly FoundCriterion[] | undefined;
  /** What was found when the referral was answered. */
  readonly criteria: readonly CriterionAnswer[];
  readonly mayCorrect: boolean;
  /** Eligibility facts put right since the sending. */
  readonly factAmendments: readonly KeptFactAmendment[];
  /** Whether the way in still lies open: until the course begins or the referral is closed. */
  readonly isOpen: boolean;
}

interface About {
  readonly referral: string;
  readonly citizen: string;
  readonly route: string | undefined;
  readonly intake: Intake;
  /** Whether the reader is to answer, and the referral waits. */
  readonly decides: boolean;
  readonly state: ReferralState;
}

/** Reads the way in of a referral that the viewer may read. */
export async function readIntake(visit: Visit, about: About): Promise<IntakeModel> {
  const { referral, intake, route, state } = about;
  const waits = state === 'sent';
  const facts = (await readIntakeFacts(visit, [referral])).get(referral) ?? [];
  const told = await readTold(visit, referral);
  const eligibility = visit.may('eligibility_fact.read') ? await readEligibility(visit, referral) : undefined;
  const factAmendments = visit.may('eligibility_fact.read') ? await readFactAmendments(visit, referral) : [];
  const part = recorderPart(visit);
  return {
    intake,
    route: routeOf(intake, route),
    steps: standingOfSteps(stepsOf(intake, route), facts).map((one) => ({
      ...one,
      mayRecord: waits && part !== undefined && mayRecord(one.step, part),
    })),
    told,
    eligibility,
    codes: await readAskedCodes(visit, [...intake.facts, ...intake.notedAtStart]),
    found: about.decides
      ? findCriteria(
          intake.criteria,
          await knownOf(visit, about.citizen, [...told, ...(eligibility ?? [])], visit.today),
        )
      : undefined,
    criteria: waits ? [] : await readCriteria(visit, referral),
    mayCorrect: waits && visit.may('eligibility_fact.record'),
    factAmendments,
    isOpen: canMove(state, 'withdrawn'),
  };
}

/** In which part the viewer writes steps down; `undefined` when in none. */
export function recorderPart(visit: Visit): RecorderPart | undefined {
  if (!visit.may('referral.record_step')) return undefined;
  return visit.held.has('intake_member') ? 'intake_member' : 'responsible';
}

/** What conditions are worked out from: the answers, and the age on the day of the decision. */
export async function knownOf(
  visit: Visit,
  citizen: string,
  facts: readonly KeptFact[],
  on: PlainDate,
): Promise<IntakeFacts> {
  const bornOn = await readBornOn(visit, citizen);
  if (bornOn === undefined) throw new Error('whoever answers a referral may read who it is about');
  return { answers: answersIn(facts), age: ageOn(bornOn, on) };
}
