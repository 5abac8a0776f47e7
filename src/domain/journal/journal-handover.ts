import type { Consent } from '../consent/consent.ts';
import { isValidOn } from '../consent/is-valid-on.ts';
import type { Withdrawal } from '../consent/withdrawal.ts';
import type { AccountId, ConsentId, Id, OrganisationId } from '../kernel/ids.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';

export type JournalHandoverId = Id<'journal_handover'>;

/** A psychologist passes her journal of one course on to one colleague by name. */
export interface JournalHandover {
  readonly id: JournalHandoverId;
  readonly from: AccountId;
  readonly to: AccountId;
  readonly toOrganisation: OrganisationId;
  /** The id the client's yes has, or will have if it is given. */
  readonly consent: ConsentId;
  readonly handedOn: PlainDate;
}

/**
 * Where a handover stands.
 *  - asked: the client is asked, and has not answered
 *  - lapsed: nobody answered, and the question has been taken away
 *  - open: the client has said yes, and the successor reads
 *  - ended: the yes was taken back or has run out
 */
export type HandoverState = 'asked' | 'lapsed' | 'open' | 'ended';

/** So long the question stands before the client; a question that never goes away would be a push. */
const daysAsked = 30;

/** The last day on which the client is asked. */
export function askedUntil({ handedOn }: Pick<JournalHandover, 'handedOn'>): PlainDate {
  return addDays(handedOn, daysAsked);
}

/** Where a handover stands on a day: nothing opens without the client's yes (psykologloven § 14). */
export function handoverState(
  handover: JournalHandover,
  consents: readonly Consent[],
  withdrawals: readonly Withdrawal[],
  today: PlainDate,
): HandoverState {
  const yes = consents.find(({ id }) => id === handover.consent);
  if (yes !== undefined) return isValidOn(yes, withdrawals, today) ? 'open' : 'ended';
  return askedUntil(handover) < today ? 'lapsed' : 'asked';
}

/**
 * A yes that stands already and that a handover to somebody can rest on: one written down by the team, on paper say,
 * to that psychologist by name or to the psychologists of that house. None that another handover rests on.
 */
export function yesToRestOn(
  to: Pick<JournalHandover, 'to' | 'toOrganisation'>,
  consents: readonly Consent[],
  withdrawals: readonly Withdrawal[],
  used: ReadonlySet<ConsentId>,
  today: PlainDate,
): ConsentId | undefined {
  return consents.find(
    (consent) =>
      consent.content === 'journal' &&
      consent.toOrganisation === to.toOrganisation &&
      consent.toRelation === 'team_psychologist' &&
      (consent.toAccount ?? to.to) === to.to &&
      !used.has(consent.id) &&
      isValidOn(consent, withdrawals, today),
  )?.id;
}
