import type { CodeList } from '../../domain/code-list/code-list.ts';
import { type CodeOnDate, codesOn } from '../../domain/code-list/codes-on.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { AskedFact } from '../../domain/referral/fact-value.ts';
import type { OfferedCodes } from '../../domain/referral/read-fact.ts';
import type { Visit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';

/** The code lists that some facts choose from, whole: a form asks for today's codes, a page for those of a fact's day. */
export type AskedCodes = ReadonlyMap<string, CodeList>;

export async function readAskedCodes(visit: Visit, facts: readonly AskedFact[]): Promise<AskedCodes> {
  const names = new Set(facts.flatMap(({ answer }) => (answer.kind === 'code' ? [answer.list] : [])));
  const lists = new Map<string, CodeList>();
  for (const name of names) lists.set(name, await readCodes(visit.tables, name));
  return lists;
}

/** What a form offers on a day, list by list. */
export function offeredOn(codes: AskedCodes, day: PlainDate): ReadonlyMap<string, readonly CodeOnDate[]> {
  return new Map([...codes].map(([name, list]) => [name, codesOn(list, day)]));
}

/** The same as the rule of reading asks for it. */
export function offeredCodes(codes: AskedCodes, day: PlainDate): OfferedCodes {
  return new Map([...offeredOn(codes, day)].map(([name, list]) => [name, list.map(({ code }) => code)]));
}
