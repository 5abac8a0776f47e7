import type { Client } from 'pg';

/** Runs work in one transaction of a connection that has none under way: all of it stands, or nothing does. */
export async function inTransaction<Value>(client: Client, work: () => Promise<Value>): Promise<Value> {
  await client.query('begin');
  try {
    const value = await work();
    await client.query('commit');
    return value;
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  }
}
