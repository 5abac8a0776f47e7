import { createHash, randomBytes } from 'node:crypto';
import { after, before } from 'node:test';
import type { Hono } from 'hono';
import type { Tables } from '../../database/row-types.ts';
import { buildApp } from '../../src/app.ts';
import { type PlainDate, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { openKeyRing } from '../../src/platform/keys/key-ring.ts';
import { openLog } from '../../src/platform/log/log.ts';
import { type OwnDatabase, ownDatabase } from '../database/own-database.ts';
import { Browsing } from './browsing.ts';

/** The whole web application over a database of the test file's own, on a date the test decides. */
export interface WebHouse {
  readonly database: OwnDatabase;
  readonly keys: ReturnType<typeof openKeyRing>;
  readonly app: Hono;
  /** Begins to browse as nobody yet. */
  browse(): Browsing;
  /** Browses as an account in an employment (or as the citizen it is), signed in behind the sign-in page's back. */
  browseAs(account: string, employment: string | null): Promise<Browsing>;
  /** Every line the application has logged so far. */
  readonly logged: readonly string[];
  /** It becomes another day. */
  moveTo(day: PlainDate): void;
}

export function webHouse(firstDay: string): () => WebHouse {
  const database = ownDatabase();
  let house: WebHouse | undefined;
  let pool: Database<Tables> | undefined;
  before(() => {
    let today = plainDate(firstDay);
    const logged: string[] = [];
    const keys = openKeyRing(randomBytes(32));
    const clock = { today: () => today, now: () => new Date() };
    pool = openDatabase<Tables>(database().appSettings, () => {}, 4);
    const app = buildApp({ database: pool, clock, keys }, openLog({ write: (line) => logged.push(line) }));
    const moveTo = (day: PlainDate): void => {
      today = day;
    };
    const browse = (): Browsing => new Browsing(app);
    const browseAs = async (account: string, employment: string | null): Promise<Browsing> => {
      const secret = randomBytes(16).toString('hex');
      const hash = createHash('sha256').update(secret).digest();
      await database().administrator.query(
        `insert into sign_in (token_hash, account_id, employment_id, expires_at) values ($1, $2, $3, 'infinity')`,
        [hash, account, employment],
      );
      return new Browsing(app, `fodfaeste=${secret}`);
    };
    house = { database: database(), keys, app, browse, browseAs, logged, moveTo };
  });
  after(() => pool?.close());
  return () => house ?? failBefore();
}

function failBefore(): never {
  throw new Error('the house stands once the first test has begun');
}
