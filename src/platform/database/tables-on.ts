import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { copiesOutOn } from './copy-out.ts';

/**
 * Questions in our words on a connection that somebody else opened, and whose transaction somebody else begins and
 * ends: for setting up, where one connection does everything.
 */
export function tablesOn<Tables>(client: pg.Client): Kysely<Tables> {
  const lent = { query: client.query.bind(client), release: () => {} };
  const pool = { connect: async () => lent, end: async () => {}, options: {} };
  const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }) });
  copiesOutOn(tables, client);
  return tables;
}
