import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

/** A sample as far as signing it off asks. */
export interface SampleToSign {
  readonly signedOffOn: PlainDate | undefined;
  /** How many rows nobody has judged yet. */
  readonly open: number;
}

export type SignOffRefusal = 'already-signed-off' | 'not-all-judged';

/**
 * Signs a sample off, which closes it for ever: not before every row is judged, and only once. A sample without rows
 * may be signed: that somebody looked for patterns and found none is worth writing down.
 *
 * @returns the day it was signed
 */
export function signOff(sample: SampleToSign, today: PlainDate): Result<PlainDate, SignOffRefusal> {
  if (sample.signedOffOn !== undefined) return refused('already-signed-off');
  return sample.open > 0 ? refused('not-all-judged') : accepted(today);
}
