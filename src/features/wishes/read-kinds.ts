import { codesOn } from '../../domain/code-list/codes-on.ts';
import { unwishedKinds } from '../../domain/work-wish/work-wish.ts';
import type { Visit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';
import type { KindLabels } from './wish-words.ts';

/** The kinds of work somebody can wish for today, by their codes, in the reader's words. */
export async function readKinds({
  tables,
  today,
  language,
}: Pick<Visit, 'tables' | 'today' | 'language'>): Promise<KindLabels> {
  return codesOn(await readCodes(tables, 'work-kinds'), today)
    .filter(({ code }) => !unwishedKinds.includes(code))
    .map(({ code, wording }) => ({ value: code, label: wording[language] }));
}
