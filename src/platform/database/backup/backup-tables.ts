import type { Client } from 'pg';
import type { BackupTable } from './backup-content.ts';

/** Sign-ins are left behind: after a restore everybody signs in anew. */
const leftBehind = ['sign_in'];

/** The same texts for the same values on every machine, in both directions. */
export const sameTextsEverywhere = `
  set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
  set local bytea_output = 'hex'; set local extra_float_digits = 3; set local client_encoding = 'UTF8';`;

/** Every table with its columns, each after the tables it refers to. */
export async function tablesInOrder(client: Client): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable & { readonly after: string[] }>(
    `select c.relname as name,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             order by a.attnum) as columns,
       array(select distinct r.relname::text from pg_constraint k join pg_class r on r.oid = k.confrelid
             where k.conrelid = c.oid and k.contype = 'f' and r.oid <> c.oid) as after
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`,
  );
  const ordered: BackupTable[] = [];
  const waiting = new Map(rows.map((row) => [row.name, row]));
  while (waiting.size > 0) {
    const next = [...waiting.values()].find(({ after }) => !after.some((name) => waiting.has(name)));
    if (next === undefined)
      throw new Error('tables refer to each other in a circle: no order to restore them in');
    waiting.delete(next.name);
    ordered.push({ name: next.name, columns: next.columns });
  }
  return ordered.filter(({ name }) => !leftBehind.includes(name));
}

/** A table and its columns as COPY wants them named. */
export function copied(client: Client, { name, columns }: BackupTable): string {
  const quoted = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  return `public.${client.escapeIdentifier(name)} (${quoted})`;
}
