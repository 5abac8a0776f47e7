import { accepted, type Result, refused } from '../kernel/result.ts';

/** A workplace's number in the public register: ten digits, without a check of its own. */
export function readPNumber(typed: string): Result<string, 'p-number-not-ten-digits'> {
  const digits = typed.replaceAll(/[\s.-]/g, '').replace(/^p/i, '');
  return /^[1-9]\d{9}$/.test(digits) ? accepted(digits) : refused('p-number-not-ten-digits');
}
