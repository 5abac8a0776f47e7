import { createHash } from 'node:crypto';
import type { PoolClient, QueryResult } from 'pg';

/** What Kysely asks of a connection. */
export interface StatementClient {
  query(sql: string, parameters: readonly unknown[]): Promise<QueryResult>;
  release(): void;
}

/** Texts that vary without end (a list written out in the SQL) must not fill the server's memory. */
const mostNames = 500;
const names = new Map<string, string>();

/**
 * Gives each statement a name, so that PostgreSQL plans it once a connection. With row security a plan costs more
 * than most of our questions do.
 */
export function withNamedStatements(client: PoolClient): StatementClient {
  return {
    query: (sql, parameters) => {
      const name = nameOf(sql);
      const values = [...parameters];
      return client.query(name === undefined ? { text: sql, values } : { name, text: sql, values });
    },
    // The transaction that took the connection from the pool gives it back; Kysely only borrows it.
    release: () => {},
  };
}

function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= mostNames) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 24);
  names.set(sql, name);
  return name;
}
