import type { Circle } from '../../../domain/fact/fact-form.ts';
import { freeText } from '../../../domain/kernel/free-text.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { Visit } from '../../access/index.ts';
import { addDispute } from '../fact-repository.ts';

export type DisputeRefusal = 'words-missing' | 'words-too-long';

const longest = 1000;

/** Writes down that the citizen sees a fact otherwise. Nothing in the fact changes; whoever sees it sees the words too. */
export async function disputeFact(
  visit: Visit,
  circle: Circle,
  fact: string,
  typed: string,
): Promise<Result<'said', DisputeRefusal>> {
  const words = freeText(typed);
  if (words === undefined) return refused('words-missing');
  if (words.length > longest) return refused('words-too-long');
  const added = await addDispute(visit, circle, fact, words);
  if (added !== undefined)
    await visit.record({
      action: `${circle}_fact.dispute`,
      subject: { kind: `${circle}_fact`, id: fact },
      authority: added.authority,
      payload: { on: added.on },
    });
  return accepted('said');
}
