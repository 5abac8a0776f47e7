import pg from 'pg';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { seedDemo } from './seed-demo.ts';
import { isSetUp } from './set-up-queries.ts';

/** Makes an empty database a demo; one that has been set up is left as it is, for ever. */
export async function setUp(
  administrator: pg.ClientConfig,
  keys: KeyRing,
  today: PlainDate,
  programmes: string,
): Promise<void> {
  const client = new pg.Client(administrator);
  await client.connect();
  try {
    if (!(await isSetUp(client))) await seedDemo(client, keys, today, programmes);
  } finally {
    await client.end();
  }
}
