import { join } from 'node:path';
import type { Tables } from '../database/row-types.ts';
import { buildApp } from './app.ts';
import { loadCodeLists } from './features/code-lists/index.ts';
import { setUp } from './features/demo/index.ts';
import { kindOf, makeReal, waitForSetUp } from './features/installation/index.ts';
import { loadQuestionnaires } from './features/questionnaires/index.ts';
import { copenhagenClock } from './platform/clock/copenhagen-clock.ts';
import type { Settings } from './platform/config/settings.ts';
import { asAdministrator } from './platform/database/as-administrator.ts';
import { openDatabase } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import { openAppLogin } from './platform/database/provide-database.ts';
import { readinessOf } from './platform/database/readiness.ts';
import { readSchemaFiles } from './platform/database/schema-files.ts';
import { serve } from './platform/http/serve.ts';
import type { Log } from './platform/log/log.ts';
import { OperatorFault } from './platform/process/operator-fault.ts';
import { type OperatorGround, openGround } from './platform/process/operator-ground.ts';

/** The product, answering requests. */
export interface StartedProduct {
  readonly address: string;
  /** Lets requests under way end, then leaves the database. */
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, '..');

/**
 * Configuration → platform → features → listen.
 * @param empty what an empty database becomes; a demo is never made of a real one, or the other way round
 * @throws OperatorFault for whatever the operator can put right
 */
export async function startProduct(
  settings: Settings,
  empty: 'demo' | 'real',
  log: Log,
): Promise<StartedProduct> {
  const ground = await openGround(settings);
  try {
    await prepare(ground, empty, log);
    const appLogin = await openAppLogin(ground.administrator, ground.keys.password('app'));
    const database = openDatabase<Tables>(appLogin, (fault) => log.fault('database connection lost', fault));
    const schema = await readSchemaFiles(join(root, 'database'));
    const app = buildApp({ database, clock: copenhagenClock, keys: ground.keys }, log, () =>
      readinessOf(database, schema),
    );
    const served = await serve(app, settings.host, settings.port);
    const stop = async (): Promise<void> => {
      await served.stop();
      await database.close();
      await ground.close();
    };
    return { address: served.address, stop };
  } catch (fault) {
    await ground.close();
    throw fault;
  }
}

/** Brings the schema, the code lists and the questionnaires up to date, and makes an empty database what it is to be. */
async function prepare(
  { administrator, keys }: OperatorGround,
  empty: 'demo' | 'real',
  log: Log,
): Promise<void> {
  const { day } = copenhagenClock.moment();
  await migrate(administrator, join(root, 'database'), (name) => log.info('migrating', { name }));
  const lists = await loadCodeLists(administrator, day, join(root, 'code-lists'));
  for (const { system } of lists.filter(({ outcome }) => outcome === 'kept'))
    log.info('code list keeps what was read in here', { name: system });
  await loadQuestionnaires(administrator, day, join(root, 'questionnaires'));
  if (empty === 'demo') await setUp(administrator, keys, day, join(root, 'programmes'));
  await asAdministrator(administrator, async (client) => {
    await waitForSetUp(client);
    const kind = await kindOf(client);
    if (kind === undefined) await makeReal(client);
    if (kind === 'real' && empty === 'demo') throw new OperatorFault('is-real');
  });
}
