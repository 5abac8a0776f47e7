import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { Consent } from './consent.ts';

/** What a consent can be refused for, by the part of it to look at. */
export interface ConsentRefusals {
  readonly purpose: 'purpose-missing' | 'purpose-too-long';
  readonly givenOn: 'given-in-the-future';
  readonly period:
    | 'period-without-end'
    | 'period-ends-before-it-begins'
    | 'period-is-over'
    | 'period-before-given';
  readonly words: 'words-missing' | 'words-too-long';
  readonly toldConsequences: 'consequences-missing' | 'consequences-too-long';
  readonly witness: 'witness-missing' | 'witness-too-long';
  readonly onBehalfReason: 'reason-missing' | 'reason-too-long';
}

/** How many characters each text may have. */
const longestConsentTexts = {
  purpose: 500,
  words: 4000,
  told: 2000,
  witness: 200,
  reason: 1000,
} as const;

/**
 * Decides whether a yes is precise enough to rest on: it has a purpose and a last day. A consent without an
 * end would be a blank cheque; one for the time before it was given would cover what was done without it.
 * A yes that somebody else writes down also holds the very words, what was told of a no, and who heard it or why
 * it was given on behalf. On screen the words are the programme's own, known by their number.
 */
export function giveConsent(consent: Consent, today: PlainDate): Checked<Consent, ConsentRefusals> {
  const { howGiven } = consent;
  const writtenDown = howGiven !== 'screen';
  const most = longestConsentTexts;
  const rejected = rejectedAmong<ConsentRefusals>({
    purpose: judgeText(consent.purpose, true, most.purpose, 'purpose-missing', 'purpose-too-long'),
    givenOn: consent.givenOn > today ? 'given-in-the-future' : undefined,
    period: judgePeriod(consent, today),
    words: judgeText(consent.words, writtenDown, most.words, 'words-missing', 'words-too-long'),
    toldConsequences: judgeText(
      consent.toldConsequences,
      writtenDown,
      most.told,
      'consequences-missing',
      'consequences-too-long',
    ),
    witness: judgeText(
      consent.witness,
      howGiven === 'spoken',
      most.witness,
      'witness-missing',
      'witness-too-long',
    ),
    onBehalfReason: judgeText(
      consent.onBehalfReason,
      howGiven === 'on_behalf',
      most.reason,
      'reason-missing',
      'reason-too-long',
    ),
  });
  return rejected ?? accepted(consent);
}

function judgeText<Missing extends string, TooLong extends string>(
  typed: string | undefined,
  needed: boolean,
  longest: number,
  missing: Missing,
  tooLong: TooLong,
): Missing | TooLong | undefined {
  const text = freeText(typed);
  if (text === undefined) return needed ? missing : undefined;
  return text.length > longest ? tooLong : undefined;
}

function judgePeriod({ period, givenOn }: Consent, today: PlainDate): ConsentRefusals['period'] | undefined {
  if (period.to === undefined) return 'period-without-end';
  if (period.to < period.from) return 'period-ends-before-it-begins';
  if (period.to < today) return 'period-is-over';
  return period.from < givenOn ? 'period-before-given' : undefined;
}
