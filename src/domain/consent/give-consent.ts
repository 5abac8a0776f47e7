import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { Consent } from './consent.ts';

/** What a consent can be refused for, by the part of it to look at. */
export interface ConsentRefusals {
  readonly purpose: 'purpose-missing';
  readonly givenOn: 'given-in-the-future';
  readonly period:
    | 'period-without-end'
    | 'period-ends-before-it-begins'
    | 'period-is-over'
    | 'period-before-given';
}

/**
 * Decides whether a yes is precise enough to rest on: it has a purpose and a last day. A consent without an
 * end would be a blank cheque; one for the time before it was given would cover what was done without it.
 */
export function giveConsent(consent: Consent, today: PlainDate): Checked<Consent, ConsentRefusals> {
  const rejected = rejectedAmong<ConsentRefusals>({
    purpose: freeText(consent.purpose) === undefined ? 'purpose-missing' : undefined,
    givenOn: consent.givenOn > today ? 'given-in-the-future' : undefined,
    period: judgePeriod(consent, today),
  });
  return rejected ?? accepted(consent);
}

function judgePeriod({ period, givenOn }: Consent, today: PlainDate): ConsentRefusals['period'] | undefined {
  if (period.to === undefined) return 'period-without-end';
  if (period.to < period.from) return 'period-ends-before-it-begins';
  if (period.to < today) return 'period-is-over';
  return period.from < givenOn ? 'period-before-given' : undefined;
}
