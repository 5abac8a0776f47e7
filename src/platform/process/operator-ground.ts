import { homedir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { Settings } from '../config/settings.ts';
import { defaultDataFolder } from '../database/embedded/default-data-folder.ts';
import { explainConnection } from '../database/explain-connection.ts';
import { provideDatabase } from '../database/provide-database.ts';
import { type KeyRing, openKeyRing } from '../keys/key-ring.ts';
import { readKey, readOrMakeMasterKey } from '../keys/master-key.ts';
import { OperatorFault } from './operator-fault.ts';

/** What every command of the operator stands on: the keys, and an administrator's way into the database. */
export interface OperatorGround {
  readonly keys: KeyRing;
  readonly administrator: pg.ClientConfig;
  close(): Promise<void>;
}

/** Where the key file lies under these settings. */
export function keyFileOf({ dataFolder }: Pick<Settings, 'dataFolder'>): string {
  const folder =
    dataFolder ?? defaultDataFolder({ uid: process.getuid?.(), env: process.env, home: homedir() });
  return join(folder, 'master.key');
}

/** The master key that is here already, in a setting or in its file. @throws OperatorFault when there is none */
export async function keyHere(settings: Settings): Promise<Buffer> {
  const key = settings.masterKey ?? (await readKey(keyFileOf(settings)));
  if (key === undefined) throw new OperatorFault('key-missing');
  return key;
}

/**
 * Opens the ground: starts the embedded server or adopts it, and makes the key file the first time.
 * @throws OperatorFault when the database of one's own cannot be reached or entered
 */
export async function openGround(settings: Settings): Promise<OperatorGround> {
  const file = keyFileOf(settings);
  const keys = openKeyRing(settings.masterKey ?? (await readOrMakeMasterKey(file)));
  const { administrator, stop } = await provideDatabase(settings.databaseUrl, join(file, '..'));
  await explainConnection(administrator);
  return { keys, administrator, close: stop };
}
