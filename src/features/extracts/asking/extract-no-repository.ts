import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { CitizenVisit } from '../../access/index.ts';
import type { AskedExtract } from './asked-extract-queries.ts';

/** Keeps a no, and answers whose record it stands in; `undefined` when a second press finds it kept. */
export async function saveNo(
  { tables, today, viewer }: CitizenVisit,
  { agreement, referral }: AskedExtract,
): Promise<string | undefined> {
  const { rows } = await sql<{ readonly authority: string }>`
    insert into extract_no (authority_id, id, citizen_id, run_id, referral_id, agreement_id, said_on, recorded_by)
    select s.authority_id, ${newId()}, s.citizen_id, s.run_id, s.referral_id, ${agreement}, ${today}::date, ${viewer.account}
    from referral_status s where s.referral_id = ${referral} and s.status = 'sent'
    on conflict do nothing returning authority_id as authority
  `.execute(tables);
  return rows[0]?.authority;
}
