import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ToldFact } from './fact-value.ts';
import type { IntakeFact } from './intake-fact.ts';
import { type Intake, type NotedStepKind, stepsOf } from './intake-step.ts';
import { type FactRefusal, type OfferedCodes, readFacts, type TypedFact } from './read-fact.ts';
import { type StepDateRefusal, stepDateRefusal } from './record-step.ts';
import type { SentPart, SentReferral } from './referral.ts';
import { answerDueOn } from './waiting.ts';

export const longestGrounds = 2000;

/** The steps a referrer has taken before the sending, and writes down with it. */
export const stepsBeforeSending = [
  'told_briefly',
  'leaflet_handed_out',
] as const satisfies readonly NotedStepKind[];

export type StepBeforeSending = (typeof stepsBeforeSending)[number];

/** What a referrer has filled in besides whom and to what. */
export interface ReferralForm {
  readonly route: string;
  readonly grounds: string;
  /** What was typed for a fact, by its key: those the intake asks for, and those to be looked back on. */
  readonly fact: (key: string) => TypedFact;
  /** The day of each step that was taken already; the typed text where it is no date. */
  readonly takenOn: (step: StepBeforeSending) => TypedFact;
}

export interface SendRefusals {
  readonly route: 'route-missing';
  readonly grounds: 'grounds-missing' | 'grounds-too-long';
  readonly facts: Readonly<Record<string, FactRefusal>>;
  readonly steps: Readonly<Record<string, StepDateRefusal>>;
}

/** A referral as it is sent, with everything that was told along with it. */
export interface Sending {
  readonly referral: SentReferral;
  readonly answerBy: PlainDate;
  /** Facts the criteria rest on, kept apart for those who decide. */
  readonly eligibility: readonly ToldFact[];
  /** The other facts, and what is to be looked back on. */
  readonly told: readonly ToldFact[];
  readonly steps: readonly IntakeFact[];
}

/**
 * Sends a referral today. It says in a few words why this programme could help this citizen now, and tells what the
 * version it is sent under asks for – nothing else is kept.
 *
 * @param offered the codes valid today, by list
 */
export function sendReferral(
  input: Omit<SentPart, 'sentOn' | 'route' | 'grounds'>,
  form: ReferralForm,
  intake: Intake,
  offered: OfferedCodes,
  today: PlainDate,
): Checked<Sending, SendRefusals> {
  const grounds = freeText(form.grounds);
  const facts = readFacts([...intake.facts, ...intake.notedAtStart], form.fact, offered);
  const taken = stepsTaken(form, intake);
  const rejected = rejectedAmong<SendRefusals>({
    route: routeRefusal(form, intake),
    grounds: groundsRefusal(grounds),
    facts: anyOf(facts.refusals),
    steps: anyOf(stepRefusals(taken, today)),
  });
  if (rejected !== undefined || grounds === undefined) return rejected ?? { ok: false, refusals: {} };
  const isEligibility = (key: string): boolean =>
    intake.facts.some((fact) => fact.key === key && fact.eligibility);
  const route = intake.routes.find(({ key }) => key === form.route)?.key ?? intake.routes[0]?.key;
  return {
    ok: true,
    value: {
      referral: { ...input, grounds, route, state: 'sent', sentOn: today },
      answerBy: answerDueOn(intake, today),
      eligibility: facts.told.filter(({ key }) => isEligibility(key)),
      told: facts.told.filter(({ key }) => !isEligibility(key)),
      steps: taken.flatMap(({ step, on }) => (on === undefined ? [] : [{ ...step, on }])),
    },
  };
}

function routeRefusal({ route }: ReferralForm, { routes }: Intake): SendRefusals['route'] | undefined {
  const isChosen = routes.length < 2 || routes.some(({ key }) => key === route);
  return isChosen ? undefined : 'route-missing';
}

function groundsRefusal(grounds: string | undefined): SendRefusals['grounds'] | undefined {
  if (grounds === undefined) return 'grounds-missing';
  return grounds.length > longestGrounds ? 'grounds-too-long' : undefined;
}

interface TakenStep {
  readonly kind: StepBeforeSending;
  readonly step: Omit<IntakeFact, 'on'>;
  readonly on: PlainDate | undefined;
}

/** The steps of the chosen way in for which a day was written; one that it does not have is left out. */
function stepsTaken(form: ReferralForm, intake: Intake): readonly TakenStep[] {
  const steps = stepsOf(intake, form.route);
  return stepsBeforeSending.flatMap((kind) => {
    const step = steps.find((one) => one.kind === kind);
    const { text, date } = form.takenOn(kind);
    if (step === undefined || freeText(text) === undefined) return [];
    return [{ kind, step: { step: step.key, kind, outcome: 'done', toldBy: 'staff' }, on: date }];
  });
}

function stepRefusals(taken: readonly TakenStep[], today: PlainDate): Record<string, StepDateRefusal> {
  return Object.fromEntries(
    taken.flatMap(({ kind, step, on }) => {
      const refusal = stepDateRefusal(step.outcome, on, today, today);
      return refusal === undefined ? [] : [[kind, refusal] as const];
    }),
  );
}

function anyOf<Refusals extends object>(refusals: Refusals): Refusals | undefined {
  return Object.keys(refusals).length === 0 ? undefined : refusals;
}
