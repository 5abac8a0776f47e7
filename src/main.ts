import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Tables } from '../database/row-types.ts';
import { buildApp } from './app.ts';
import { loadCodeLists } from './features/code-lists/index.ts';
import { setUp } from './features/demo/index.ts';
import { copenhagenClock } from './platform/clock/copenhagen-clock.ts';
import { readSettings } from './platform/config/settings.ts';
import { openDatabase } from './platform/database/database.ts';
import { defaultDataFolder } from './platform/database/embedded/default-data-folder.ts';
import { migrate } from './platform/database/migrate.ts';
import { openAppLogin, provideDatabase } from './platform/database/provide-database.ts';
import { serve } from './platform/http/serve.ts';
import { openKeyRing } from './platform/keys/key-ring.ts';
import { decodeMasterKey, readOrMakeMasterKey } from './platform/keys/master-key.ts';
import { openLog } from './platform/log/log.ts';
import { stopOnSignal } from './platform/process/stop-on-signal.ts';

const root = join(import.meta.dirname, '..');
const settings = readSettings(process.env);
const log = openLog();
const clock = copenhagenClock;

const dataFolder =
  settings.dataFolder ?? defaultDataFolder({ uid: process.getuid?.(), env: process.env, home: homedir() });
const keys = openKeyRing(
  settings.masterKey === undefined
    ? await readOrMakeMasterKey(join(dataFolder, 'master.key'))
    : decodeMasterKey(settings.masterKey, 'FODFAESTE_KEY'),
);

const provided = await provideDatabase(settings.databaseUrl, dataFolder);
await migrate(provided.administrator, join(root, 'database'));
const lists = await loadCodeLists(provided.administrator, clock.moment().day, join(root, 'code-lists'));
for (const { system } of lists.filter(({ outcome }) => outcome === 'kept'))
  log.info('code list keeps what was read in here', { name: system });
await setUp(provided.administrator, keys, clock.moment().day, join(root, 'programmes'));
const appLogin = await openAppLogin(provided.administrator, keys.password('app'));
const database = openDatabase<Tables>(appLogin, (fault) => log.fault('database connection lost', fault));

const served = await serve(buildApp({ database, clock, keys }, log), settings.host, settings.port);
log.info('listening', { address: served.address });

stopOnSignal(async () => {
  await served.stop();
  await database.close();
  await provided.stop();
});
