import type { CodeList } from '../../domain/code-list/code-list.ts';
import { wordingOn } from '../../domain/code-list/wording-on.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Visit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';

/** The lists from which facts take their codes. */
const factCodeSystems = { work: 'work-kinds', benefit: 'benefits' } as const;

/** What the codes of facts were called, each on its own day. */
export type FactWordings = (code: string, on: PlainDate, language: Language) => string;

/** Reads the lists facts are coded by. A code nobody knows stands as itself: it is never hidden. */
export async function readFactWordings({ tables }: Pick<Visit, 'tables'>): Promise<FactWordings> {
  const lists: CodeList[] = [];
  for (const system of Object.values(factCodeSystems)) lists.push(await readCodes(tables, system));
  const codes = new Map(lists.flat().map((entry) => [entry.code, entry]));
  return (code, on, language) => {
    const entry = codes.get(code);
    return (entry && wordingOn(entry, on)?.[language]) ?? code;
  };
}
