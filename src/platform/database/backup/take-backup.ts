import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { KeyRing } from '../../keys/key-ring.ts';
import { OperatorFault } from '../../process/operator-fault.ts';
import { asAdministrator } from '../as-administrator.ts';
import type { SchemaFiles } from '../schema-files.ts';
import { type BackupAbout, type BackupSums, endOfTable } from './backup-content.ts';
import { copied, sameTextsEverywhere, tablesInOrder } from './backup-tables.ts';
import { linesOf } from './lines.ts';
import { RowDigest } from './row-digest.ts';
import { writeSealed } from './sealed-file.ts';

/** What a backup came to. */
export interface TakenBackup {
  readonly tables: number;
  readonly rows: number;
}

/** Told as each table begins. */
export type TellTable = (name: string, number: number, of: number) => void;

/**
 * Copies a database into a sealed file while it is written to: one snapshot, so that every row fits every other. It
 * reads as `fodfaeste_backup`, waits for nobody and holds nobody up.
 *
 * @throws OperatorFault when the file exists, or the database is not at this release
 */
export async function takeBackup(
  administrator: pg.ClientConfig,
  keys: KeyRing,
  { path, at, schema }: { readonly path: string; readonly at: Date; readonly schema: SchemaFiles },
  tell: TellTable,
): Promise<TakenBackup> {
  return asAdministrator(administrator, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    await demandThisRelease(client, schema);
    const tables = await tablesInOrder(client);
    await client.query(`${sameTextsEverywhere} set local role fodfaeste_backup`);
    const about: BackupAbout = {
      format: 1,
      takenAt: at.toISOString(),
      migrations: [...schema.migrations],
      tables,
    };
    const sums: BackupSums = {};
    await writeSealed(path, keys, contentOf(client, about, sums, tell));
    await client.query('commit');
    return { tables: tables.length, rows: Object.values(sums).reduce((sum, { rows }) => sum + rows, 0) };
  });
}

async function* contentOf(
  client: pg.Client,
  about: BackupAbout,
  sums: BackupSums,
  tell: TellTable,
): AsyncGenerator<Buffer> {
  yield line(about);
  for (const [at, table] of about.tables.entries()) {
    tell(table.name, at + 1, about.tables.length);
    const digest = new RowDigest();
    for await (const row of linesOf(client.query(copyTo(`copy ${copied(client, table)} to stdout`)))) {
      digest.add(row);
      yield row;
    }
    yield endOfTable;
    sums[table.name] = digest.result();
  }
  yield line(sums);
}

function line(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/** A backup is taken by the release that runs: only it knows every table. */
async function demandThisRelease(client: pg.Client, { migrations, fingerprint }: SchemaFiles): Promise<void> {
  const there = await client.query<{ there: boolean }>(
    `select to_regclass('migration.applied') is not null as there`,
  );
  if (there.rows[0]?.there !== true) throw new OperatorFault('database-empty');
  const { rows } = await client.query<{ applied: string[]; fingerprint: string }>(
    `select array(select name from migration.applied order by name) as applied,
       (select fingerprint from migration.policies) as fingerprint`,
  );
  const [stands] = rows;
  if (stands?.fingerprint !== fingerprint || stands.applied.join() !== migrations.join())
    throw new OperatorFault('schema-differs');
}
