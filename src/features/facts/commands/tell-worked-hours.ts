import type { FactRefusals } from '../../../domain/fact/record-fact.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import type { Visit } from '../../access/index.ts';
import { readLedger } from '../fact-queries.ts';
import type { Written } from '../fact-repository.ts';
import { factToCorrect } from '../forms/fact-fields.ts';
import { ledgerOf } from '../ledger-entry.ts';
import { recordFact } from './record-fact.ts';

/**
 * Puts the hours of a job or a placement right: a fact in the place of the one that stands, and nothing anywhere else.
 * `undefined` where the fact cannot be seen, or was taken back.
 *
 * @param fact any row of its history
 */
export async function tellWorkedHours(
  visit: Visit,
  where: { readonly citizen: string; readonly authority: string },
  fact: string,
  { id, hours }: { readonly id: string; readonly hours: string },
): Promise<Checked<Written, FactRefusals> | undefined> {
  const { standing } = ledgerOf(await readLedger(visit, where.citizen));
  const entry = standing.find((one) => [one, ...one.before].some((row) => row.fact.id === fact));
  if (entry === undefined) return undefined;
  if (hours.trim() === '') return { ok: false, refusals: { hours: 'hours-unreadable' } };
  const typed = { ...factToCorrect(entry, visit.language), id, hours };
  return recordFact(visit, where, entry.fact.kind, typed);
}
