import type { Relation } from '../access/relation.ts';
import type { AccountId, ConsentId, Id, OrganisationId } from '../kernel/ids.ts';
import { includesDate, type Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Consent } from './consent.ts';
import type { ReleasedContent } from './consent-content.ts';
import { isValidOn } from './is-valid-on.ts';
import { contentsReleasedTo, type Recipient } from './recipient.ts';
import type { Withdrawal } from './withdrawal.ts';

export type SharingId = Id<'sharing'>;

/** What a sharing rests on: the citizen's yes, or a rule of law, with the reason it is used for and a last day. */
export type SharingBasis =
  | { readonly by: 'consent'; readonly consent: ConsentId }
  | {
      readonly by: 'law';
      readonly rule: string;
      readonly reason: string;
      readonly period: Period;
      /** The day somebody ended it before its last; from that moment it opens nothing. */
      readonly endedOn?: PlainDate | undefined;
    };

/** The one logged act by which content crosses a wall. */
export interface Sharing extends Recipient {
  readonly id: SharingId;
  readonly content: ReleasedContent;
  readonly sharedOn: PlainDate;
  readonly basis: SharingBasis;
}

/** What is open on a day because it was shared: the kind, to whom, and the last day as things stand. */
export interface OpenContent {
  readonly content: ReleasedContent;
  readonly toOrganisation: OrganisationId;
  readonly toRelation: Relation;
  readonly toAccount: AccountId | undefined;
  readonly until: PlainDate | undefined;
}

/**
 * Whether a sharing opens anything on a date: it has happened, and what it rests on is valid that very day. So what
 * rests on a consent ends the day the consent does, without anybody doing anything.
 */
export function isOpenOn(
  { sharedOn, basis }: Sharing,
  consents: readonly Consent[],
  withdrawals: readonly Withdrawal[],
  date: PlainDate,
): boolean {
  if (sharedOn > date) return false;
  if (basis.by === 'law') return includesDate(basis.period, date) && !isEndedOn(basis.endedOn, date);
  const consent = consents.find(({ id }) => id === basis.consent);
  return consent !== undefined && isValidOn(consent, withdrawals, date);
}

/** It closes at once: the day it was ended is a day on which it opens nothing. */
function isEndedOn(endedOn: PlainDate | undefined, date: PlainDate): boolean {
  return endedOn !== undefined && endedOn <= date;
}

/** Everything some sharings open on a date. */
export function openContentOn(
  sharings: readonly Sharing[],
  consents: readonly Consent[],
  withdrawals: readonly Withdrawal[],
  date: PlainDate,
): readonly OpenContent[] {
  return sharings
    .filter((sharing) => isOpenOn(sharing, consents, withdrawals, date))
    .map(({ content, toOrganisation, toRelation, toAccount, basis }) => ({
      content,
      toOrganisation,
      toRelation,
      toAccount,
      until:
        basis.by === 'law' ? basis.period.to : consents.find(({ id }) => id === basis.consent)?.period.to,
    }));
}

/**
 * Whether a consent can be shared by at all. One about a single house's content opens nothing by itself: a sharing
 * opens a whole kind, which would be more than was said yes to.
 */
export function canBeSharedBy({ content, fromOrganisation, toRelation }: Consent): boolean {
  return (
    fromOrganisation === undefined && contentsReleasedTo(toRelation).some((released) => released === content)
  );
}
