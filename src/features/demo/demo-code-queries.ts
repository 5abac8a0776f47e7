import type { Client } from 'pg';
import type { DemoCodes } from './demo-ledger.ts';

/** The codes a demo's facts are coded by, as far as the lists have been read in. */
export async function readDemoCodes(administrator: Client): Promise<DemoCodes> {
  const { rows } = await administrator.query<{ readonly code: string; readonly id: string }>(
    `select code, id from code where system_key in ('work-kinds', 'benefits')`,
  );
  return new Map(rows.map(({ code, id }) => [code, id]));
}
