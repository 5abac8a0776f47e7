import { sql } from 'kysely';
import type { EmployeeVisit } from '../access/index.ts';
import type { AboutExtract, Delivered } from './told-extract.ts';

/** The extracts a person may open in a house today, the newest first. */
export async function readDelivered({ tables }: EmployeeVisit, house: string): Promise<readonly Delivered[]> {
  const { rows } = await sql<Pick<Delivered, 'id' | 'deliveredOn'> & { readonly about: AboutExtract }>`
    select id, delivered_on as "deliveredOn", about from extract_delivery where authority_id = ${house}
    order by recorded_at desc, id
  `.execute(tables);
  return rows.map(({ about, ...row }) => ({ ...about, ...row }));
}

/** The bytes of one file; `undefined` where there is none of that name. */
export async function readExtractFile(
  { tables }: EmployeeVisit,
  house: string,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { rows } = await sql<{ bytes: Buffer }>`
    select bytes from extract_part where authority_id = ${house} and id = ${id}::uuid and file = ${name} order by nth
  `.execute(tables);
  return rows.length === 0 ? undefined : new Uint8Array(Buffer.concat(rows.map(({ bytes }) => bytes)));
}
