import type { Client } from 'pg';

/** Ids of codes by their code; empty where no lists have been read in, and then no coded fact is told. */
export type DemoCodes = ReadonlyMap<string, string>;

/** The codes a demo's facts are coded by, as far as the lists have been read in. */
export async function readDemoCodes(administrator: Client): Promise<DemoCodes> {
  const { rows } = await administrator.query<{ readonly code: string; readonly id: string }>(
    `select code, id from code where system_key in ('work-kinds', 'benefits')`,
  );
  return new Map(rows.map(({ code, id }) => [code, id]));
}
