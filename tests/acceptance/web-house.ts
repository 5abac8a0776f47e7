import { createHash, randomBytes } from 'node:crypto';
import { after, before } from 'node:test';
import type { Hono } from 'hono';
import type { Tables } from '../../database/row-types.ts';
import { buildApp } from '../../src/app.ts';
import { type PlainDate, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { dayInCopenhagen } from '../../src/platform/clock/copenhagen-clock.ts';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { type KeyRing, openKeyRing } from '../../src/platform/keys/key-ring.ts';
import { openLog } from '../../src/platform/log/log.ts';
import type { Filling } from '../database/filled-template.ts';
import { type OwnDatabase, ownDatabase } from '../database/own-database.ts';
import { Browsing } from './browsing.ts';

/** The whole web application over a database of the test file's own, on a date the test decides. */
export interface WebHouse {
  readonly database: OwnDatabase;
  readonly keys: KeyRing;
  readonly app: Hono;
  /** Begins to browse as nobody yet. */
  browse(): Browsing;
  /**
   * Browses as an account in an employment, in a personal part, or (with neither) as the citizen it is, signed in
   * behind the sign-in page's back.
   */
  browseAs(account: string, employment: string | null, part?: string | null): Promise<Browsing>;
  /** Every line the application has logged so far. */
  readonly logged: readonly string[];
  /** It becomes another day. */
  moveTo(day: PlainDate): void;
  /** It becomes another instant, and stays it until it is moved again. */
  moveToInstant(instant: Date): void;
}

/** @param filled what the database holds already, and the keys it was written with */
export function webHouse(
  firstDay: string,
  filled?: { readonly filling: Filling; readonly keys: KeyRing },
): () => WebHouse {
  const database = ownDatabase(filled?.filling);
  let house: WebHouse | undefined;
  let pool: Database<Tables> | undefined;
  before(() => {
    let today = plainDate(firstDay);
    const logged: string[] = [];
    const keys = filled?.keys ?? openKeyRing(randomBytes(32));
    let stopped: Date | undefined;
    const clock = { moment: () => ({ day: today, instant: stopped ?? new Date() }) };
    pool = openDatabase<Tables>(database().appSettings, () => {}, 4);
    const app = buildApp({ database: pool, clock, keys }, openLog({ write: (line) => logged.push(line) }));
    const moveTo = (day: PlainDate): void => {
      today = day;
    };
    const browse = (): Browsing => new Browsing(app);
    const browseAs: WebHouse['browseAs'] = async (account, employment, part = null) => {
      const secret = randomBytes(16).toString('hex');
      const hash = createHash('sha256').update(secret).digest();
      await database().administrator.query(
        `insert into sign_in (token_hash, account_id, employment_id, personal_part, expires_at)
         values ($1, $2, $3, $4, 'infinity')`,
        [hash, account, employment, part],
      );
      return new Browsing(app, `fodfaeste=${secret}`);
    };
    const moveToInstant = (instant: Date): void => {
      stopped = instant;
      today = dayInCopenhagen(instant);
    };
    house = { database: database(), keys, app, browse, browseAs, logged, moveTo, moveToInstant };
  });
  after(() => pool?.close());
  return () => house ?? failBefore();
}

function failBefore(): never {
  throw new Error('the house stands once the first test has begun');
}
