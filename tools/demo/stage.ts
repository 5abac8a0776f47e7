import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import type { Tables } from '../../database/row-types.ts';
import { buildApp } from '../../src/app.ts';
import { daysBetween, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { seedDemo } from '../../src/features/demo/seed-demo.ts';
import { copenhagenClock } from '../../src/platform/clock/copenhagen-clock.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { openAppLogin } from '../../src/platform/database/provide-database.ts';
import { openKeyRing } from '../../src/platform/keys/key-ring.ts';
import { openLog } from '../../src/platform/log/log.ts';
import { Browsing } from '../../tests/acceptance/browsing.ts';

/** The whole product over a database of its own, with the demo's houses and people and nobody's life yet. */
export interface Stage {
  /** Bound by nothing: looks ids up, and reads what was written. */
  readonly administrator: pg.Client;
  readonly keys: ReturnType<typeof openKeyRing>;
  /** The machine's own day, from which the demo travels. */
  readonly realDay: PlainDate;
  /** It becomes another day, as a demo travels. */
  moveTo(day: PlainDate): Promise<void>;
  /** Somebody at work, at a window of their own. */
  atWork(name: string): Promise<Browsing>;
  end(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');
export const programmes = join(root, 'programmes');

/**
 * Sets the stage in a migrated, empty database.
 *
 * @param today the day the demo is seeded on, after which nothing happens
 */
export async function setStage(settings: pg.ClientConfig, today: PlainDate): Promise<Stage> {
  const keys = openKeyRing(randomBytes(32));
  await loadCodeLists(settings, today, join(root, 'code-lists'));
  const administrator = new pg.Client(settings);
  await administrator.connect();
  await seedDemo(administrator, keys, today, programmes, []);
  const pool = openDatabase<Tables>(await openAppLogin(settings, keys.password('app')), () => {}, 2);
  const realDay = copenhagenClock.moment().day;
  const clock = { moment: () => ({ day: realDay, instant: new Date() }) };
  const app = buildApp({ database: pool, clock, keys }, openLog({ write: () => {} }));
  const windows = new Map<string, Browsing>();
  return {
    administrator,
    keys,
    realDay,
    moveTo: async (day) => {
      await administrator.query('update installation set travel_days = $1', [daysBetween(realDay, day)]);
    },
    atWork: async (name) => {
      const open = windows.get(name) ?? new Browsing(app, await signIn(administrator, name));
      windows.set(name, open);
      return open;
    },
    end: async () => {
      await pool.close();
      await administrator.end();
    },
  };
}

/** Signs somebody in behind the sign-in page's back: most of a crew have no button. */
async function signIn(administrator: pg.Client, name: string): Promise<string> {
  const secret = randomBytes(16).toString('hex');
  const { rowCount } = await administrator.query(
    `insert into sign_in (token_hash, account_id, employment_id, expires_at)
     select $1, account_id, id, 'infinity' from employment where staff_name = $2`,
    [createHash('sha256').update(secret).digest(), name],
  );
  if (rowCount !== 1) throw new Error(`${rowCount} people of the demo are called ${name}`);
  return `fodfaeste=${secret}`;
}
