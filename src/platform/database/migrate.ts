import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { OperatorFault } from '../process/operator-fault.ts';
import { asAdministrator } from './as-administrator.ts';
import { inTransaction } from './in-transaction.ts';
import { readSchemaFiles, type SchemaFiles } from './schema-files.ts';

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
 * @param tell is told each migration as it begins
 * @throws OperatorFault when a newer release has been here: an older one would put its own policies over newer tables
 */
export async function migrate(
  administrator: pg.ClientConfig,
  folder: string,
  tell: (migration: string) => void = () => undefined,
): Promise<Migrated> {
  return inTurn(administrator, folder, async (client) => {
    const files = await readSchemaFiles(folder);
    const pending = await pendingOf(client, files.migrations);
    for (const name of pending) {
      tell(name);
      await apply(client, folder, name);
    }
    const policiesReplaced = await replacePolicies(client, files, pending.length > 0);
    return { applied: pending, policiesReplaced };
  });
}

/**
 * Makes the tables as an earlier release had them, to be filled with rows of then; `migrate` brings them forward.
 * @throws OperatorFault when a migration is asked for that this release does not know
 */
export async function migrateAsOf(
  administrator: pg.ClientConfig,
  folder: string,
  migrations: readonly string[],
): Promise<void> {
  const { migrations: known } = await readSchemaFiles(folder);
  const unknown = migrations.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new OperatorFault('schema-is-newer', { migration: unknown });
  await inTurn(administrator, folder, async (client) => {
    for (const name of await pendingOf(client, migrations)) await apply(client, folder, name);
  });
}

/** Works on one connection, with roles and bookkeeping in place; two servers that start at once take turns. */
async function inTurn<Value>(
  administrator: pg.ClientConfig,
  folder: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  return asAdministrator(administrator, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    await client.query(await readFile(join(folder, 'roles.sql'), 'utf8'));
    await client.query(bookkeeping);
    return work(client);
  });
}

const bookkeeping = `
  create schema if not exists migration authorization fodfaeste_owner;
  create table if not exists migration.applied (name text primary key, applied_at timestamptz not null default clock_timestamp());
  create table if not exists migration.policies (only_one boolean primary key default true check (only_one), fingerprint text not null);
  grant usage on schema migration to fodfaeste_lookup;
  grant select on migration.applied, migration.policies to fodfaeste_lookup;
`;

async function pendingOf(client: pg.Client, migrations: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migration.applied order by name');
  const applied = new Set(rows.map(({ name }) => name));
  const newer = rows.map(({ name }) => name).filter((name) => !migrations.includes(name));
  if (newer.length > 0) throw new OperatorFault('schema-is-newer', { migration: newer.at(-1) ?? '' });
  return migrations.filter((name) => !applied.has(name));
}

async function apply(client: pg.Client, folder: string, name: string): Promise<void> {
  const sql = await readFile(join(folder, 'migrations', name), 'utf8');
  await inTransaction(client, async () => {
    await client.query(`set local role fodfaeste_owner;\n${sql}`);
    await client.query('reset role');
    await client.query('insert into migration.applied (name) values ($1)', [name]);
  });
}

async function replacePolicies(
  client: pg.Client,
  { relations, policies, fingerprint }: SchemaFiles,
  always: boolean,
): Promise<boolean> {
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
