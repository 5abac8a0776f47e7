import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { CitizenId } from '../../domain/kernel/ids.ts';
import { birthDateOf } from '../../domain/person/cpr-number.ts';
import type { NewCitizen } from '../../domain/person/new-citizen.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { sealCpr } from './cpr-storage.ts';

/**
 * Begins a citizen's record at the viewer's authority, with the viewer as responsible from today.
 * False when the authority has the number already: then nothing was written.
 */
export async function addCitizen(
  { tables, viewer, keys }: EmployeeVisit,
  citizen: CitizenId,
  { callName, fullName, cpr }: NewCitizen,
): Promise<boolean> {
  const { cpr_encrypted, cpr_hash } = sealCpr(keys, viewer.organisation, cpr);
  const { rows } = await sql<{ citizen: string | null }>`
    select app.register_citizen(${citizen}, ${newId()}, ${callName}, ${fullName},
                                ${cpr_encrypted}, ${cpr_hash}, ${birthDateOf(cpr)}) as citizen
  `.execute(tables);
  // Being responsible from now on opens the record within this transaction too.
  await sql`select app.refresh_relations()`.execute(tables);
  return rows[0]?.citizen !== null;
}
