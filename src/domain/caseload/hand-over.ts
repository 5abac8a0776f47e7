import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import type { AccountId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import type { ReferralState } from '../referral/referral-state.ts';

/** What a definition says about a case that goes over to the programme. */
export type HandoverTerms = NonNullable<ProgrammeDefinition['intake']['caseloadHandover']>;

/** A case that goes over today, and the papers that go along. */
export interface CaseHandedOver {
  readonly to: AccountId;
  readonly on: PlainDate;
  readonly papers: readonly SentPaper[];
}

/** That a paper was sent in the authority's own way, and when. The paper is not here. */
export interface SentPaper {
  /** Its key in the pinned definition. */
  readonly key: string;
  readonly sentOn: PlainDate;
}

export interface HandoverDraft {
  readonly to: string;
  /** Keys of the papers ticked as sent. */
  readonly papers: readonly string[];
  /** The day they were sent; `undefined` where nothing was typed that is a day. */
  readonly sentOn: PlainDate | undefined;
}

export interface HandoverRefusals {
  readonly handover: 'no-handover' | 'not-accepted' | 'handed-over-already';
  readonly to: 'nobody-chosen' | 'not-in-project-group';
  readonly sentOn: SentOnRefusal;
}

export type SentOnRefusal = 'sent-date-missing' | 'sent-in-the-future';

/** What the rule must know. */
export interface HandoverFacts {
  readonly terms: HandoverTerms | undefined;
  readonly state: ReferralState;
  readonly handedOverBefore: boolean;
  /** Caseworkers of the citizen's authority who are named for the run today, without whoever hands over. */
  readonly projectGroup: readonly AccountId[];
}

/**
 * Hands a citizen's case over to a colleague of the project group in the same authority, after the yes and once. A
 * paper may be ticked as sent later: a case does not wait for a paper.
 */
export function handOver(
  { to, papers: ticked, sentOn }: HandoverDraft,
  facts: HandoverFacts,
  today: PlainDate,
): Checked<CaseHandedOver, HandoverRefusals> {
  const colleague = facts.projectGroup.find((account) => account === to);
  const papers = papersOf(facts.terms, ticked, sentOn);
  const rejected = rejectedAmong<HandoverRefusals>({
    handover: placeRefusal(facts),
    to: colleague === undefined ? (to === '' ? 'nobody-chosen' : 'not-in-project-group') : undefined,
    sentOn: ticked.length === 0 ? undefined : sentOnRefusal(sentOn, today),
  });
  if (rejected !== undefined || colleague === undefined) return rejected ?? { ok: false, refusals: {} };
  return { ok: true, value: { to: colleague, on: today, papers } };
}

function placeRefusal({ terms, state, handedOverBefore }: HandoverFacts) {
  if (terms === undefined) return 'no-handover';
  if (handedOverBefore) return 'handed-over-already';
  return state === 'accepted' || state === 'started' ? undefined : 'not-accepted';
}

/** What is wrong with the day papers were sent, if anything. */
export function sentOnRefusal(sentOn: PlainDate | undefined, today: PlainDate): SentOnRefusal | undefined {
  if (sentOn === undefined) return 'sent-date-missing';
  return sentOn > today ? 'sent-in-the-future' : undefined;
}

/** The ticked papers as far as the definition names them. */
export function papersOf(
  terms: HandoverTerms | undefined,
  ticked: readonly string[],
  sentOn: PlainDate | undefined,
): readonly SentPaper[] {
  if (terms === undefined || sentOn === undefined) return [];
  return terms.papers.filter(({ key }) => ticked.includes(key)).map(({ key }) => ({ key, sentOn }));
}
