import { readCvr } from './cvr.ts';
import { readPNumber } from './p-number.ts';

/** What somebody looks for: a number of the register, or words of a name, a town, a postal code. */
export type CompanySearch =
  | { readonly by: 'cvr' | 'p_number'; readonly number: string }
  | { readonly by: 'words'; readonly words: readonly string[] };

/** At most so many are shown: whoever sees more writes another word. */
export const mostFound = 50;

/** Words of one letter say too little of 50,000 names. */
const fewestLetters = 2;
const mostWords = 6;

/** Reads a search; `undefined` where nothing was asked that could be found. */
export function readCompanySearch(typed: string): CompanySearch | undefined {
  const pNumber = readPNumber(typed);
  if (pNumber.ok) return { by: 'p_number', number: pNumber.value };
  const cvr = readCvr(typed);
  if (cvr.ok) return { by: 'cvr', number: cvr.value };
  const all = typed
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replaceAll(/[^0-9a-zæøåäöüéèáó]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  if (!all.some((word) => word.length >= fewestLetters)) return undefined;
  return { by: 'words', words: all.slice(0, mostWords) };
}
