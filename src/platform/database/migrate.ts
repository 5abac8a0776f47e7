import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** What a run of the migrations did: the names of those applied, and whether the policies were replaced. */
export interface Migrated {
  readonly applied: readonly string[];
  readonly policiesReplaced: boolean;
}

const lockNumber = 7_036_354;

/**
 * Brings a database to the schema in a folder: roles, numbered migrations, then relations and policies replaced
 * whole when anything changed. Each migration is one transaction; two servers starting at once take turns.
 *
 * @param administrator connection settings of a login that may create roles and grant on this database
 * @param folder holds `roles.sql`, `migrations/NNNN-name.sql`, `relations.sql` and `policies.sql`
 */
export async function migrate(administrator: pg.ClientConfig, folder: string): Promise<Migrated> {
  const client = new pg.Client(administrator);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    await client.query(await readFile(join(folder, 'roles.sql'), 'utf8'));
    await client.query(bookkeeping);
    const applied = await applyPending(client, join(folder, 'migrations'));
    const policiesReplaced = await replacePolicies(client, folder, applied.length > 0);
    return { applied, policiesReplaced };
  } finally {
    await client.end();
  }
}

const bookkeeping = `
  create schema if not exists migration authorization fodfaeste_owner;
  create table if not exists migration.applied (name text primary key, applied_at timestamptz not null default clock_timestamp());
  create table if not exists migration.policies (only_one boolean primary key default true check (only_one), fingerprint text not null);
`;

async function applyPending(client: pg.Client, folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort();
  const done = await client.query<{ name: string }>('select name from migration.applied');
  const known = new Set(done.rows.map(({ name }) => name));
  const pending = files.filter((name) => !known.has(name));
  for (const name of pending) {
    const sql = await readFile(join(folder, name), 'utf8');
    await inTransaction(client, async () => {
      await client.query(`set local role fodfaeste_owner;\n${sql}`);
      await client.query('reset role');
      await client.query('insert into migration.applied (name) values ($1)', [name]);
    });
  }
  return pending;
}

async function replacePolicies(client: pg.Client, folder: string, always: boolean): Promise<boolean> {
  const relations = await readFile(join(folder, 'relations.sql'), 'utf8');
  const policies = await readFile(join(folder, 'policies.sql'), 'utf8');
  const fingerprint = createHash('sha256').update(relations).update(policies).digest('hex');
  const inForce = await client.query<{ fingerprint: string }>('select fingerprint from migration.policies');
  if (!always && inForce.rows[0]?.fingerprint === fingerprint) return false;
  await inTransaction(client, async () => {
    await client.query(relations);
    await client.query(policies);
    await client.query('reset role');
    await client.query(
      `insert into migration.policies (fingerprint) values ($1)
       on conflict (only_one) do update set fingerprint = excluded.fingerprint`,
      [fingerprint],
    );
  });
  return true;
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  }
}
