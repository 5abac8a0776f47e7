import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { asAdministrator } from '../../platform/database/as-administrator.ts';
import type { ConnectionSettings } from '../../platform/database/database.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { kindOf, waitForSetUp } from '../installation/index.ts';
import { readKeptLives } from './lives/read-kept-lives.ts';
import { seedDemo } from './seed-demo.ts';

/** Who is in a demo: everybody, or only the people whose sign-in buttons stand first and those around them. */
export type WhoIsThere = 'everybody' | 'first-people';

/** Makes an empty database a demo; one that has been set up is left as it is, for ever. */
export async function setUp(
  administrator: ConnectionSettings,
  keys: KeyRing,
  today: PlainDate,
  programmes: string,
  who: WhoIsThere = 'everybody',
): Promise<void> {
  await asAdministrator(administrator, async (client) => {
    await waitForSetUp(client);
    if ((await kindOf(client)) !== undefined) return;
    const lives = who === 'everybody' ? await readKeptLives(programmes) : [];
    await seedDemo(client, keys, today, programmes, lives);
  });
}
