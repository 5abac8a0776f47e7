import { accepted, type Result, refused } from '../kernel/result.ts';

/** A company's number in the public register: eight digits whose weighted sum eleven divides. */
export type CvrRefusal = 'cvr-not-eight-digits' | 'cvr-mistyped';

const weights = [2, 7, 6, 5, 4, 3, 2, 1];

/** Reads a CVR number as people write it: "12 34 56 74", "DK12345674". */
export function readCvr(typed: string): Result<string, CvrRefusal> {
  const digits = typed.replaceAll(/[\s.-]/g, '').replace(/^dk/i, '');
  if (!/^[1-9]\d{7}$/.test(digits)) return refused('cvr-not-eight-digits');
  const sum = weights.reduce((so_far, weight, at) => so_far + weight * Number(digits[at]), 0);
  return sum % 11 === 0 ? accepted(digits) : refused('cvr-mistyped');
}

/** In pairs, as it is read aloud. */
export function cvrInPairs(cvr: string): string {
  return cvr.replaceAll(/(\d\d)(?=\d)/g, '$1 ');
}
