import type { Brand } from '../kernel/brand.ts';
import { freeText } from '../kernel/free-text.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

/** A name as its owner types it: one text, never taken apart, never given other capitals. */
export type PersonName = Brand<string, 'PersonName'>;

export type PersonNameRefusal = 'name-missing' | 'name-too-long';

export const longestName = 200;

/** Reads a name. Only the number of blanks is ours: runs of them become one, so that a name is found again. */
export function parsePersonName(typed: string): Result<PersonName, PersonNameRefusal> {
  const name = freeText(typed)?.replaceAll(/\s+/g, ' ');
  if (name === undefined) return refused('name-missing');
  return name.length > longestName ? refused('name-too-long') : accepted(name as PersonName);
}
