import type { CprNumber } from './cpr-number.ts';

/** The number as pages show it, `720784-••••`. Seeing the rest is an act of its own that is logged. */
export function showDateOnly(cpr: CprNumber): string {
  return `${cpr.slice(0, 6)}-••••`;
}

/** The whole number as people write it, `720784-0000`: for that logged act alone. */
export function showWhole(cpr: CprNumber): string {
  return `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
}

/** Words from somebody’s own sheet, with the rest of a number hidden where they are one; other words as they are. */
export function hideNumber(words: string): string {
  return words.replace(/^(\d{6})[- ]?\d{4}$/, '$1-••••');
}
