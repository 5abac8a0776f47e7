import { namesByNumber } from '../company/check-talk.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { AcceptanceWay, Party } from './acceptance.ts';

/** What a placement led to, as one of those who were part of it sees it. */
export const ledTo = ['led_to_job', 'led_to_no_job', 'not_known_yet'] as const;

export type LedTo = (typeof ledTo)[number];

export interface Evaluation {
  readonly ledTo: LedTo;
  readonly words: string | undefined;
}

/** What somebody said, and how it came. */
export interface SaidEvaluation extends Evaluation {
  readonly party: Exclude<Party, 'worker'>;
  readonly way: Exclude<AcceptanceWay, 'at_work'>;
  readonly on: PlainDate;
  readonly byName: string | undefined;
  readonly reason: string | undefined;
}

export interface EvaluationRefusals {
  readonly ledTo: 'led-to-missing';
  readonly words: 'words-too-long' | 'words-hold-a-cpr-number';
}

const mostWords = 1000;

export function checkEvaluation(draft: {
  readonly ledTo: string;
  readonly words: string;
}): Checked<Evaluation, EvaluationRefusals> {
  const found = ledTo.find((one) => one === draft.ledTo);
  const words = freeText(draft.words);
  const refusals = rejectedAmong<EvaluationRefusals>({
    ledTo: found === undefined ? 'led-to-missing' : undefined,
    words: words === undefined ? undefined : refusedWords(words),
  });
  if (refusals !== undefined) return refusals;
  if (found === undefined) throw new Error('an evaluation without refusals is whole');
  return accepted({ ledTo: found, words });
}

function refusedWords(words: string): EvaluationRefusals['words'] | undefined {
  if (words.length > mostWords) return 'words-too-long';
  return namesByNumber(words) ? 'words-hold-a-cpr-number' : undefined;
}

/** Whether the two see it differently. Neither is right for that: both stand. */
export function disagree(said: readonly Pick<SaidEvaluation, 'party' | 'ledTo'>[]): boolean {
  return new Set(said.map((one) => one.ledTo)).size > 1;
}
