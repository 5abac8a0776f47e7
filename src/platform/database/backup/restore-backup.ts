import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { KeyRing } from '../../keys/key-ring.ts';
import { OperatorFault } from '../../process/operator-fault.ts';
import { asAdministrator } from '../as-administrator.ts';
import { asOwner } from '../as-owner.ts';
import { migrate, migrateAsOf } from '../migrate.ts';
import {
  type BackupAbout,
  type BackupSums,
  type BackupTable,
  endOfTable,
  readAbout,
  readSums,
} from './backup-content.ts';
import { copied, sameTextsEverywhere } from './backup-tables.ts';
import { linesOf } from './lines.ts';
import { RowDigest } from './row-digest.ts';
import { readSealed } from './sealed-file.ts';
import type { TakenBackup, TellTable } from './take-backup.ts';

/**
 * Fills an empty database from a backup, all or nothing: the file is read through first, the schema is made as it was
 * then, every row goes in within one transaction with every constraint checked, and each table is counted and summed
 * up again before it commits. Then the schema is brought forward to this release.
 *
 * @param folder with the schema of this release
 * @throws OperatorFault when the database is not empty, or the backup cannot be read, is damaged or from a newer release
 */
export async function restoreBackup(
  administrator: pg.ClientConfig,
  keys: KeyRing,
  { path, folder }: { readonly path: string; readonly folder: string },
  tell: TellTable,
): Promise<TakenBackup> {
  const { about, sums } = await readThrough(path, keys);
  await demandEmpty(administrator);
  await migrateAsOf(administrator, folder, about.migrations);
  await asAdministrator(administrator, (client) => load(client, { path, keys, about, sums }, tell));
  await migrate(administrator, folder);
  const rows = Object.values(sums).reduce((sum, table) => sum + table.rows, 0);
  return { tables: about.tables.length, rows };
}

/** Reads a backup to its end without a database: that it is whole, unchanged, and holds what its last line says. */
export async function readThrough(
  path: string,
  keys: KeyRing,
): Promise<{ readonly about: BackupAbout; readonly sums: BackupSums }> {
  const lines = linesOf(readSealed(path, keys));
  const about = readAbout(await nextLine(lines, path), path);
  const found: BackupSums = {};
  for (const { name } of about.tables) {
    const digest = new RowDigest();
    for await (const row of rowsOf(lines, path)) digest.add(row);
    found[name] = digest.result();
  }
  const sums = readSums(await nextLine(lines, path), path);
  // Asked for one line more, the file is read to its end, where its tag stands.
  if (!(await lines.next()).done || JSON.stringify(found) !== JSON.stringify(sums))
    throw new OperatorFault('backup-unreadable', { file: path });
  return { about, sums };
}

async function demandEmpty(administrator: pg.ClientConfig): Promise<void> {
  await asAdministrator(administrator, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regprocedure('app.installation_state()') is not null as there`,
    );
    if (rows[0]?.there !== true) return;
    const { rowCount } = await client.query('select from app.installation_state()');
    if (rowCount !== 0) throw new OperatorFault('database-not-empty');
  });
}

interface Loading {
  readonly path: string;
  readonly keys: KeyRing;
  readonly about: BackupAbout;
  readonly sums: BackupSums;
}

async function load(client: pg.Client, { path, keys, about, sums }: Loading, tell: TellTable): Promise<void> {
  const names = about.tables.map(({ name }) => name);
  await asOwner(client, names, async () => {
    await client.query(sameTextsEverywhere);
    // What a trigger of ours would do to a row, it has done to these; the constraints all hold.
    await client.query(triggers(client, names, 'disable'));
    const lines = linesOf(readSealed(path, keys));
    await nextLine(lines, path);
    for (const [at, table] of about.tables.entries()) {
      tell(table.name, at + 1, about.tables.length);
      await fill(client, table, rowsOf(lines, path));
      const loaded = await digestOf(client, table);
      if (JSON.stringify(loaded) !== JSON.stringify(sums[table.name]))
        throw new OperatorFault('restore-differs', { table: table.name });
    }
    // What is only asked at the end of a transaction is asked now: a table that still has an answer to wait for is not altered.
    await client.query('set constraints all immediate');
    await client.query(triggers(client, names, 'enable'));
    await makeKeptAnew(client);
  });
}

/** What triggers keep beside the tables is made anew from the rows; a schema from before that has nothing to make. */
async function makeKeptAnew(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regprocedure('app.make_kept_anew()') is not null as there`,
  );
  if (rows[0]?.there === true) await client.query('select app.make_kept_anew()');
}

function triggers(client: pg.Client, names: readonly string[], verb: 'enable' | 'disable'): string {
  return names
    .map((name) => `alter table public.${client.escapeIdentifier(name)} ${verb} trigger user;`)
    .join('\n');
}

async function fill(client: pg.Client, table: BackupTable, rows: AsyncIterable<Buffer>): Promise<void> {
  const into = client.query(copyFrom(`copy ${copied(client, table)} from stdin`));
  const done = new Promise<void>((resolve, reject) => into.once('finish', resolve).once('error', reject));
  done.catch(() => undefined);
  for await (const row of rows) if (!into.write(row)) await drained(into, done);
  into.end();
  await done;
}

async function drained(into: NodeJS.WritableStream, done: Promise<void>): Promise<void> {
  await Promise.race([new Promise<void>((resolve) => into.once('drain', resolve)), done]);
}

async function digestOf(client: pg.Client, table: BackupTable) {
  const digest = new RowDigest();
  for await (const row of linesOf(client.query(copyTo(`copy ${copied(client, table)} to stdout`))))
    digest.add(row);
  return digest.result();
}

/** The rows of one table, to its end. */
async function* rowsOf(lines: AsyncGenerator<Buffer>, path: string): AsyncGenerator<Buffer> {
  for (;;) {
    const line = await nextLine(lines, path);
    if (line.equals(endOfTable)) return;
    yield line;
  }
}

async function nextLine(lines: AsyncGenerator<Buffer>, path: string): Promise<Buffer> {
  const next = await lines.next();
  if (next.done) throw new OperatorFault('backup-unreadable', { file: path });
  return next.value;
}
