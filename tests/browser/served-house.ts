import { after, before } from 'node:test';
import type pg from 'pg';
import type { Tables } from '../../database/row-types.ts';
import { buildApp } from '../../src/app.ts';
import { addDays, addWeeks, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { firstMondayAfter } from '../../src/domain/referral/first-monday-after.ts';
import type { WhoIsThere } from '../../src/features/demo/index.ts';
import { copenhagenClock } from '../../src/platform/clock/copenhagen-clock.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { serve } from '../../src/platform/http/serve.ts';
import { openLog } from '../../src/platform/log/log.ts';
import { demoFilling, demoKeys } from '../database/demo-filling.ts';
import { ownDatabase } from '../database/own-database.ts';

/** The product with its demo, served to browsers, on a date that the test decides. */
export interface ServedHouse {
  readonly origin: string;
  /** Bound by nothing: for a test that breaks something on purpose. */
  readonly administrator: pg.Client;
  /** The day it is in the house. */
  today(): PlainDate;
  /** It becomes as many weeks later. */
  moveWeeksAhead(weeks: number): void;
}

/**
 * Serves a fresh demo from before the first test of a `describe` until after its last. It begins on the Wednesday of
 * next week: the database itself writes down when each thing became known, and a figure of a day before that would
 * know of nothing.
 *
 * @param asks whether its runs ask the questionnaires that come with the product
 * @param who who is in it: only those whose sign-in buttons stand first, unless everybody is wanted
 */
export function servedHouse({
  asks = false,
  who = 'first-people',
}: {
  readonly asks?: boolean;
  readonly who?: WhoIsThere;
} = {}): () => ServedHouse {
  const firstDay = addDays(firstMondayAfter(copenhagenClock.moment().day), 2);
  const readIn = asks ? 'all' : 'lists';
  const database = ownDatabase(demoFilling({ day: firstDay, who, readIn }));
  let stop = async (): Promise<void> => {};
  let house: ServedHouse | undefined;
  before(async () => {
    let today = firstDay;
    const { administrator, appSettings } = database();
    const pool = openDatabase<Tables>(appSettings, () => {}, 4);
    const clock = { moment: () => ({ day: today, instant: new Date() }) };
    const app = buildApp({ database: pool, clock, keys: demoKeys }, openLog({ write: () => {} }));
    const served = await serve(app, '127.0.0.1', 0);
    const moveWeeksAhead = (weeks: number): void => {
      today = addWeeks(today, weeks);
    };
    house = { origin: served.address, administrator, today: () => today, moveWeeksAhead };
    stop = () => served.stop().then(() => pool.close());
  });
  after(() => stop());
  return () => house ?? failBefore();
}

function failBefore(): never {
  throw new Error('the house is served once the first test has begun');
}
