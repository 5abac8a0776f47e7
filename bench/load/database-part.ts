/**
 * What the database does for a page, and what the same questions cost without row security, without asking who is
 * there, and without a log. The pages are answered in this process, every statement is written down, and then the
 * statements alone are asked again and again: as the web server asks them, and by a superuser, in turn.
 */
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from '../../database/row-types.ts';
import { buildApp } from '../../src/app.ts';
import { copenhagenClock } from '../../src/platform/clock/copenhagen-clock.ts';
import { copiesOutOn } from '../../src/platform/database/copy-out.ts';
import type { AtTheEnd, Database } from '../../src/platform/database/database.ts';
import { withNamedStatements } from '../../src/platform/database/named-statements.ts';
import { openAppLogin } from '../../src/platform/database/provide-database.ts';
import { openKeyRing } from '../../src/platform/keys/key-ring.ts';
import { readKey } from '../../src/platform/keys/master-key.ts';
import { openLog } from '../../src/platform/log/log.ts';
import { percentile } from '../asking.ts';
import { preciseCpuOf } from '../process-figures.ts';
import type { Act, ActName } from './mix.ts';

/** CPU of the database for one page in milliseconds at p50, as the web server asks and past row security. */
export interface DatabasePart {
  readonly page: string;
  readonly guarded: number;
  readonly bare: number;
  readonly statements: number;
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Who enters and what is logged is not part of the question. */
const aroundTheQuestion = /app\.(enter_by_sign_in|log_reading)\b/;

export async function databaseParts(
  demo: { readonly superuser: pg.ClientConfig; readonly folder: string },
  acts: Readonly<Record<ActName, () => Act>>,
  rounds: number,
): Promise<readonly DatabasePart[]> {
  const superuser = new pg.Client(demo.superuser);
  const key = await readKey(join(demo.folder, 'master.key'));
  if (key === undefined) throw new Error('a demo has a key');
  const keys = openKeyRing(key);
  const app = new pg.Client(await openAppLogin(demo.superuser, keys.password('app')));
  await Promise.all([superuser.connect(), app.connect()]);
  try {
    const recorder = new Recorder(app);
    const product = buildApp(
      { database: recorder, clock: copenhagenClock, keys },
      openLog({ write: () => {} }),
    );
    const parts: DatabasePart[] = [];
    for (const act of Object.values(acts))
      for (const { page, asked } of await record(act(), product, recorder, superuser))
        parts.push({ page, ...(await compare(asked, app, superuser, rounds)) });
    return parts;
  } finally {
    await Promise.all([superuser.end(), app.end()]);
  }
}

/** Answers each step of an act; nothing it writes stays. */
async function record({ who, steps }: Act, product: Hono, recorder: Recorder, superuser: pg.Client) {
  const secret = randomBytes(16).toString('hex');
  await superuser.query(
    `insert into sign_in (token_hash, account_id, employment_id, expires_at) values ($1, $2, $3, 'infinity')`,
    [createHash('sha256').update(secret).digest(), who.account, who.employment],
  );
  const pages: { readonly page: string; readonly asked: readonly Statement[] }[] = [];
  let before = '';
  for (const { page, request, status } of steps) {
    const { address, fields } = request(before);
    recorder.asked = [];
    const answer = await product.request(`http://localhost${address}`, {
      method: fields === undefined ? 'GET' : 'POST',
      headers: { cookie: `fodfaeste=${secret}`, origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
      ...(fields === undefined ? {} : { body: new URLSearchParams(fields) }),
    });
    if (answer.status !== status) throw new Error(`${page} answered ${answer.status}`);
    before = await answer.text();
    pages.push({ page, asked: recorder.asked });
  }
  return pages;
}

/** Asks both ways in turn, so that whatever else the machine does hits both alike. */
async function compare(asked: readonly Statement[], app: pg.Client, superuser: pg.Client, rounds: number) {
  const around = asked.filter(({ text }) => aroundTheQuestion.test(text));
  const entering = around.filter(({ text }) => text.includes('enter_by_sign_in'));
  const question = asked.filter((one) => !around.includes(one));
  const [guarded, bare]: [number[], number[]] = [[], []];
  const [appPid, ownPid] = [await pidOf(app), await pidOf(superuser)];
  // What a viewer stands to is worked out once and kept, as it is between the requests of a day.
  for (const { text, values } of entering) await app.query(text, [...values]);
  const warmUp = Math.ceil(rounds / 5);
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const whole = await spentBy(app, appPid, [], asked);
    const plain = await spentBy(superuser, ownPid, entering, question);
    if (round < warmUp) continue;
    guarded.push(whole);
    bare.push(plain);
  }
  const p50 = (all: number[]) =>
    percentile(
      all.toSorted((a, b) => a - b),
      0.5,
    );
  return { guarded: p50(guarded), bare: p50(bare), statements: asked.length };
}

/** CPU of a connection's process for statements in one transaction that leaves nothing behind; some of them not counted. */
async function spentBy(
  client: pg.Client,
  pid: number,
  first: readonly Statement[],
  counted: readonly Statement[],
): Promise<number> {
  const named = withNamedStatements(client as unknown as pg.PoolClient);
  // What is copied out has no name and no values.
  const ask = ({ text, values }: Statement) =>
    text.startsWith('copy ') ? client.query(text) : named.query(text, values);
  await client.query('begin');
  for (const statement of first) await ask(statement);
  const before = preciseCpuOf(pid);
  for (const statement of counted) await ask(statement);
  const spent = preciseCpuOf(pid) - before;
  await client.query('rollback');
  return spent;
}

async function pidOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid ?? 0;
}

/** The product's door to the database, which writes down what is asked and lets nothing stand. */
class Recorder implements Database<Tables> {
  asked: Statement[] = [];
  readonly #client: pg.Client;

  constructor(client: pg.Client) {
    this.#client = client;
  }

  async transaction<Value>(
    work: (tables: Kysely<Tables>, atTheEnd: AtTheEnd) => Promise<Value>,
  ): Promise<Value> {
    const named = withNamedStatements(this.#client as unknown as pg.PoolClient);
    const lent = {
      query: (text: string, values: readonly unknown[]) => {
        this.asked.push({ text, values: [...values] });
        return named.query(text, values);
      },
      release: () => {},
    };
    const pool = { connect: async () => lent, end: async () => {}, options: {} } as unknown as pg.Pool;
    const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const copying = {
      query: (copied: pg.Query & { readonly text: string }) => {
        this.asked.push({ text: copied.text, values: [] });
        return this.#client.query(copied);
      },
    };
    copiesOutOn(tables, copying as unknown as pg.ClientBase);
    const left: Parameters<AtTheEnd>[0][] = [];
    await this.#client.query('begin');
    try {
      const value = await work(tables, (statement) => left.push(statement));
      for (const statement of left) await statement.execute(tables);
      return value;
    } finally {
      await this.#client.query('rollback');
    }
  }

  async close(): Promise<void> {}
}
