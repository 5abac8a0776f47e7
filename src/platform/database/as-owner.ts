import type { Client } from 'pg';
import { inTransaction } from './in-transaction.ts';

/**
 * Runs work as the owner of the tables with row security lifted from some of them, in one transaction; the force is
 * restored before it commits. Without this the owner, who is bound like everybody else, would silently touch no row.
 */
export async function asOwner<Value>(
  administrator: Client,
  tables: readonly string[],
  work: () => Promise<Value>,
): Promise<Value> {
  return inTransaction(administrator, () => asOwnerWithin(administrator, tables, work));
}

/** The same inside a transaction that has begun: the force is back, and so is the administrator, when it returns. */
export async function asOwnerWithin<Value>(
  administrator: Client,
  tables: readonly string[],
  work: () => Promise<Value>,
): Promise<Value> {
  const each = (verb: string): string =>
    tables
      .map((table) => `alter table ${administrator.escapeIdentifier(table)} ${verb} row level security;`)
      .join('\n');
  await administrator.query(`set local role fodfaeste_owner; ${each('no force')}`);
  const value = await work();
  await administrator.query(`${each('force')} reset role;`);
  return value;
}
