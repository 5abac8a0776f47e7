import type { Visit } from '../../access/index.ts';
import { actsInOrder } from './act-history.ts';
import { type ActEntry, readActs } from './act-queries.ts';

/** What companies have promised a run, and what stands of it. */
export async function readPledges(visit: Pick<Visit, 'tables'>, run: string): Promise<readonly ActEntry[]> {
  const { standing } = actsInOrder(await readActs(visit, run));
  return standing.filter(({ kind }) => kind === 'pledge');
}
