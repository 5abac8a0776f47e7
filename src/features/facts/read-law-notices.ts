import type { FactId } from '../../domain/outcome/outcome-fact.ts';
import type { Visit } from '../access/index.ts';
import { readLedger } from './fact-queries.ts';
import { lawNotice } from './law-notice.ts';
import { ledgerOf } from './ledger-entry.ts';

/**
 * What the law says of the citizen's placements and jobs, by the fact: as it stands today, found by the fact it was
 * before it was put right, too. Facts without anything to say are not in it.
 */
export async function readLawNotices(visit: Visit, citizen: string): Promise<ReadonlyMap<string, string>> {
  const { standing } = ledgerOf(await readLedger(visit, citizen));
  return new Map<FactId, string>(
    standing.flatMap((entry) => {
      const notice = lawNotice(entry.fact, visit.today, visit.language);
      return notice === undefined
        ? []
        : [entry, ...entry.before].map(({ fact }): [FactId, string] => [fact.id, notice]);
    }),
  );
}
