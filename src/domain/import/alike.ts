import type { CprNumber } from '../person/cpr-number.ts';
import { plainWords } from './cell.ts';

/** A name as it is compared: without marks, its words in the order of the alphabet, aa as å. */
export function nameKey(name: string): string {
  return plainWords(name)
    .replaceAll('aa', 'å')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .split(' ')
    .toSorted()
    .join(' ');
}

/** Whether two names may be one, typed twice: the same words, or all of the shorter one's, or a slip of a letter or two. */
function areNamesAlike(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a === b) return true;
  const [few, many] = [a.split(' '), b.split(' ')].toSorted((x, y) => x.length - y.length);
  if (few !== undefined && few.length > 1 && few.every((word) => many?.includes(word))) return true;
  return slips(a, b, 2) <= 2 && Math.min(a.length, b.length) >= 6;
}

/** Whether two numbers may be one, typed twice: one digit is another, or two that stand side by side changed places. */
function areNumbersAlike(one: CprNumber, other: CprNumber): boolean {
  const differing = [...one].flatMap((digit, at) => (digit === other.charAt(at) ? [] : [at]));
  const [first = 0, second] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    one.charAt(first) === other.charAt(second) &&
    one.charAt(second) === other.charAt(first)
  );
}

/** The birthday as the number begins with it. */
export function birthdayKey(cpr: CprNumber): string {
  return cpr.slice(0, 6);
}

/** Whether two people of a list may be one: named alike, and born on the same day or with a slip in the number. */
export function maybeSamePerson(
  one: { readonly cpr: CprNumber; readonly name: string },
  other: { readonly cpr: CprNumber; readonly name: string },
): boolean {
  if (one.cpr === other.cpr) return false;
  const isNear = birthdayKey(one.cpr) === birthdayKey(other.cpr) || areNumbersAlike(one.cpr, other.cpr);
  return isNear && areNamesAlike(one.name, other.name);
}

/** How many letters must change to make one word of another (Levenshtein, 1965); given up beyond `most`. */
function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const row = [at + 1];
    for (const [to, against] of [...other].entries()) {
      const change = (before[to] ?? 0) + (letter === against ? 0 : 1);
      row.push(Math.min(change, (before[to + 1] ?? 0) + 1, (row[to] ?? 0) + 1));
    }
    before = row;
  }
  return before[other.length] ?? most + 1;
}
