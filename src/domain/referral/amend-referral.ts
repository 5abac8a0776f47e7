import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { AskedFact, FactValue, ToldFact } from './fact-value.ts';
import type { Intake } from './intake-step.ts';
import { type FactRefusal, type OfferedCodes, readFacts, type TypedFact } from './read-fact.ts';
import type { ReferralState } from './referral-state.ts';
import { longestGrounds } from './send-referral.ts';

/** One thing put right in a referral that was sent: what it said and what it says. What it said is never lost. */
export type Amendment =
  | { readonly part: 'grounds'; readonly old: string; readonly new: string }
  | { readonly part: 'route'; readonly old: string | null; readonly new: string | null }
  | {
      readonly part: 'fact';
      readonly key: string;
      readonly old: FactValue | null;
      readonly new: FactValue | null;
    };

/** What a referral says today, with everything that was put right. */
export interface StandingWords {
  readonly grounds: string;
  readonly route: string | undefined;
  readonly told: readonly ToldFact[];
}

/** What was typed; whatever is left as it stands is no amendment. */
export interface AmendForm {
  readonly grounds: string;
  readonly route: string;
  readonly fact: (key: string) => TypedFact;
  readonly reason: string;
}

export interface AmendRefusals {
  readonly referral: 'answered-already' | 'nothing-changed';
  readonly grounds: 'grounds-missing' | 'grounds-too-long';
  readonly route: 'route-unknown';
  readonly facts: Readonly<Record<string, FactRefusal>>;
  readonly reason: 'reason-missing' | 'reason-too-long';
}

export interface AmendFacts {
  readonly state: ReferralState;
  readonly intake: Intake;
  readonly offered: OfferedCodes;
  /** Staff says why; the citizen is never asked. */
  readonly by: 'staff' | 'citizen';
}

export interface Amended {
  readonly amendments: readonly Amendment[];
  readonly reason: string | undefined;
}

export const longestAmendReason = 500;

/** The facts that are amended with the referral; eligibility facts are kept apart, and put right one by one. */
export function amendableFacts({ facts, notedAtStart }: Intake): readonly AskedFact[] {
  return [...facts, ...notedAtStart].filter(({ eligibility }) => !eligibility);
}

/** Puts a sent referral right, until it has its answer: what was decided rests on what it said then. */
export function amendReferral(
  standing: StandingWords,
  form: AmendForm,
  { state, intake, offered, by }: AmendFacts,
): Checked<Amended, AmendRefusals> {
  const asked = amendableFacts(intake);
  const read = readFacts(asked, form.fact, offered);
  const reason = freeText(form.reason);
  const amendments = amendmentsIn(standing, form, read.told, intake);
  const hasFactRefusals = Object.keys(read.refusals).length > 0;
  const rejected = rejectedAmong<AmendRefusals>({
    referral: state !== 'sent' ? 'answered-already' : undefined,
    grounds: groundsRefusal(form.grounds),
    route: isKnown(form.route, intake) ? undefined : 'route-unknown',
    facts: hasFactRefusals ? read.refusals : undefined,
    reason: reasonRefusal(reason, by),
  });
  if (rejected !== undefined) return rejected;
  if (amendments.length === 0) return { ok: false, refusals: { referral: 'nothing-changed' } };
  return { ok: true, value: { amendments, reason } };
}

function amendmentsIn(
  standing: StandingWords,
  form: AmendForm,
  told: readonly ToldFact[],
  intake: Intake,
): Amendment[] {
  const grounds = freeText(form.grounds) ?? standing.grounds;
  const route = intake.routes.length > 1 && form.route !== '' ? form.route : standing.route;
  const facts = amendableFacts(intake).flatMap(({ key }): Amendment[] => {
    const before = answerOf(standing.told, key);
    const after = answerOf(told, key);
    return isSame(before, after) ? [] : [{ part: 'fact', key, old: before, new: after }];
  });
  return [
    ...(grounds === standing.grounds
      ? []
      : [{ part: 'grounds', old: standing.grounds, new: grounds } as const]),
    ...(route === standing.route
      ? []
      : [{ part: 'route', old: standing.route ?? null, new: route ?? null } as const]),
    ...facts,
  ];
}

function answerOf(told: readonly ToldFact[], key: string): FactValue | null {
  return told.find((fact) => fact.key === key)?.value ?? null;
}

function isSame(one: FactValue | null, other: FactValue | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isKnown(route: string, { routes }: Intake): boolean {
  return route === '' || routes.some(({ key }) => key === route);
}

function groundsRefusal(typed: string): AmendRefusals['grounds'] | undefined {
  const grounds = freeText(typed);
  if (grounds === undefined) return 'grounds-missing';
  return grounds.length > longestGrounds ? 'grounds-too-long' : undefined;
}

function reasonRefusal(
  reason: string | undefined,
  by: AmendFacts['by'],
): AmendRefusals['reason'] | undefined {
  if (reason === undefined) return by === 'staff' ? 'reason-missing' : undefined;
  return reason.length > longestAmendReason ? 'reason-too-long' : undefined;
}
