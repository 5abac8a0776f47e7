import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { KeyRing } from '../../keys/key-ring.ts';
import { asAdministrator } from '../as-administrator.ts';
import { restoreBackup } from './restore-backup.ts';
import type { TakenBackup, TellTable } from './take-backup.ts';

/** Restores a backup into a database of its own beside the real one, which is dropped again whatever happens. */
export async function verifyBackup(
  administrator: pg.ClientConfig,
  keys: KeyRing,
  from: { readonly path: string; readonly folder: string },
  tell: TellTable,
): Promise<TakenBackup> {
  return asAdministrator(administrator, async (client) => {
    const scratch = `fodfaeste_verify_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
    const { host, port, user, password } = client;
    await client.query(`create database ${scratch}`);
    try {
      return await restoreBackup(
        { host, port, user, password, database: scratch, ssl: administrator.ssl ?? false },
        keys,
        from,
        tell,
      );
    } finally {
      await client.query(`drop database ${scratch} with (force)`);
    }
  });
}
