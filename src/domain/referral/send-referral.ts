import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { SentPart, SentReferral } from './referral.ts';

export type SendRefusal = 'grounds-missing' | 'grounds-too-long';

export const longestGrounds = 2000;

/** Sends a referral today. It says in a few words why this programme could help this citizen now. */
export function sendReferral(
  input: Omit<SentPart, 'sentOn'>,
  today: PlainDate,
): Result<SentReferral, SendRefusal> {
  const grounds = freeText(input.grounds);
  if (grounds === undefined) return refused('grounds-missing');
  if (grounds.length > longestGrounds) return refused('grounds-too-long');
  return accepted({ ...input, grounds, state: 'sent', sentOn: today });
}
