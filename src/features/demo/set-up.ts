import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { asAdministrator } from '../../platform/database/as-administrator.ts';
import type { ConnectionSettings } from '../../platform/database/database.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { kindOf, waitForSetUp } from '../installation/index.ts';
import { seedDemo } from './seed-demo.ts';

/** Makes an empty database a demo; one that has been set up is left as it is, for ever. */
export async function setUp(
  administrator: ConnectionSettings,
  keys: KeyRing,
  today: PlainDate,
  programmes: string,
): Promise<void> {
  await asAdministrator(administrator, async (client) => {
    await waitForSetUp(client);
    if ((await kindOf(client)) === undefined) await seedDemo(client, keys, today, programmes);
  });
}
