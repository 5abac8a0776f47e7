import type { AccountId, AuthorityId, CitizenId, ReferralId, RunId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { DefinitionReference } from '../programme/definition.ts';

/** What was sent. It never changes; the version of the definition is the one it was sent under. */
export interface SentPart {
  readonly id: ReferralId;
  readonly authority: AuthorityId;
  readonly citizen: CitizenId;
  readonly run: RunId;
  readonly definition: DefinitionReference;
  readonly referredBy: AccountId;
  readonly grounds: string;
  readonly sentOn: PlainDate;
  /** The way in that was chosen, where the definition has several. */
  readonly route: string | undefined;
}

/** The intake's answer; only a no must say why. */
export interface Answer {
  readonly answeredOn: PlainDate;
  readonly reason: string | undefined;
}

/** The citizen's own no; the reason is there if the citizen wanted to give one. */
export interface OwnNo {
  readonly saidOn: PlainDate;
  readonly reason: string | undefined;
}

export interface SentReferral extends SentPart {
  readonly state: 'sent';
}
export interface AcceptedReferral extends SentPart {
  readonly state: 'accepted';
  readonly answer: Answer;
}
export interface RefusedReferral extends SentPart {
  readonly state: 'refused';
  readonly answer: Answer & { readonly reason: string };
}
export interface WithdrawnReferral extends SentPart {
  readonly state: 'withdrawn';
  /** The intake's yes, when it came before the citizen's no: the citizen still counts as accepted. */
  readonly answer: Answer | undefined;
  readonly ownNo: OwnNo;
}
export interface StartedReferral extends SentPart {
  readonly state: 'started';
  readonly answer: Answer;
  readonly startsOn: PlainDate;
}

/** A request that a citizen may take part in a run, and how far it has come. */
export type Referral =
  | SentReferral
  | AcceptedReferral
  | RefusedReferral
  | WithdrawnReferral
  | StartedReferral;

/** The intake's answer to a referral, as far as there is one. */
export function answerTo(referral: Referral): Answer | undefined {
  return referral.state === 'sent' ? undefined : referral.answer;
}

/** What was sent, without what came of it. */
export function sentPartOf(referral: SentPart): SentPart {
  const { id, authority, citizen, run, definition, referredBy, grounds, sentOn, route } = referral;
  return { id, authority, citizen, run, definition, referredBy, grounds, sentOn, route };
}
