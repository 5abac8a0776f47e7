import { homedir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { Settings } from '../config/settings.ts';
import { defaultDataFolder } from '../database/embedded/default-data-folder.ts';
import { explainConnection } from '../database/explain-connection.ts';
import { provideDatabase } from '../database/provide-database.ts';
import { type KeyRing, openKeyRing } from '../keys/key-ring.ts';
import { readOrMakeMasterKey } from '../keys/master-key.ts';

/** What every command of the operator stands on: the keys, and an administrator's way into the database. */
export interface OperatorGround {
  readonly keys: KeyRing;
  readonly dataFolder: string;
  readonly administrator: pg.ClientConfig;
  close(): Promise<void>;
}

/** Where the data lie under these settings. */
function dataFolderOf({ dataFolder }: Pick<Settings, 'dataFolder'>): string {
  return dataFolder ?? defaultDataFolder({ uid: process.getuid?.(), env: process.env, home: homedir() });
}

/**
 * Opens the ground: makes the key file the first time, starts the embedded server or adopts it.
 * @throws OperatorFault when the database of one's own cannot be reached or entered
 */
export async function openGround(settings: Settings): Promise<OperatorGround> {
  const dataFolder = dataFolderOf(settings);
  const keys = openKeyRing(settings.masterKey ?? (await readOrMakeMasterKey(join(dataFolder, 'master.key'))));
  const { administrator, stop } = await provideDatabase(settings.databaseUrl, dataFolder);
  await explainConnection(administrator);
  return { keys, dataFolder, administrator, close: stop };
}
