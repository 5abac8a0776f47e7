import type { PlainDate } from '../kernel/plain-date.ts';
import type { AgreementId } from './placement-agreement.ts';

/** Whoever is part of an agreement, in the order they are named. */
export const parties = ['citizen', 'employer', 'worker'] as const;

export type Party = (typeof parties)[number];

/**
 * How somebody accepted:
 *  - own_page: the citizen, on their own page
 *  - at_work: the worker, signed in
 *  - link: the workplace, by a link and its code
 *  - paper: signed on paper
 *  - on_behalf: told to somebody who wrote it down, with why
 */
export const acceptanceWays = ['own_page', 'at_work', 'link', 'paper', 'on_behalf'] as const;

export type AcceptanceWay = (typeof acceptanceWays)[number];

/** That somebody accepted one version. */
export interface Acceptance {
  readonly agreement: AgreementId;
  readonly party: Party;
  readonly way: AcceptanceWay;
  readonly on: PlainDate;
  /** Who it was, where it is nobody of ours. */
  readonly byName: string | undefined;
  readonly reason: string | undefined;
}

/** Who has accepted a version, and for whom it waits: worked out, and written down nowhere. */
export interface AcceptanceState {
  readonly accepted: readonly Acceptance[];
  readonly waitsFor: readonly Party[];
}

/** An edit asks everybody again: what was said to another version does not count for this one. */
export function acceptanceState(agreement: AgreementId, said: readonly Acceptance[]): AcceptanceState {
  const accepted = said.filter((one) => one.agreement === agreement);
  return {
    accepted: parties.flatMap((party) => accepted.find((one) => one.party === party) ?? []),
    waitsFor: parties.filter((party) => !accepted.some((one) => one.party === party)),
  };
}
