import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Hono } from 'hono';
import { ownDatabase } from '../database/own-database.ts';
import { Browsing, hiddenIn, type Seen } from './browsing.ts';
import { demoButtons } from './demo-house.ts';
import { addressOf, type ServingProgram, serving } from './the-program.ts';

describe('two server processes on one database, behind a proxy', { timeout: 300_000 }, () => {
  const database = ownDatabase();
  let folder: string;
  let servers: readonly ServingProgram[] = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fod-two-'));
    const settings = { DATABASE_URL: addressOf(database().administratorSettings), FODFAESTE_DATA: folder };
    // Both at once, on an empty database: one makes it a demo, the other waits for that.
    servers = await Promise.all([serving(['demo'], settings), serving(['demo'], settings)]);
  });
  after(async () => {
    await Promise.all(servers.map((server) => server.end()));
    await rm(folder, { recursive: true, force: true });
  });

  /** A proxy that sends each request to the other server than the one before. */
  let turn = 0;
  const proxy = {
    request: (path: string, init: RequestInit) => {
      turn += 1;
      return fetch(`${servers[turn % 2]?.origin}${path}`, { ...init, redirect: 'manual' });
    },
  } as unknown as Hono;
  const signedIn = async (who: keyof typeof demoButtons): Promise<Browsing> => {
    const browsing = new Browsing(proxy);
    await browsing.post('/sign-in', { button: String(demoButtons[who]) });
    return browsing;
  };
  /** Asked twice in a row, so that both servers have answered. */
  const byBoth = async (ask: () => Promise<Seen>): Promise<readonly Seen[]> => [await ask(), await ask()];

  test('have made one demo, and have each the same people', async () => {
    const { rows } = await database().administrator.query('select kind from installation');
    assert.deepEqual(rows, [{ kind: 'demo' }]);
    const [one, other] = await byBoth(() => new Browsing(proxy).get('/sign-in'));
    assert.equal(one?.text, other?.text);
  });

  test('know who has signed in at the other, and who has signed out', async () => {
    const karla = await signedIn('karla');
    assert.deepEqual(
      (await byBoth(() => karla.get('/my-day'))).map(({ status }) => status),
      [200, 200],
    );
    const cookie = new Browsing(proxy);
    const jens = await signedIn('jens');
    const still = jens.over(proxy);
    await jens.post('/sign-out', {});
    assert.deepEqual(
      (await byBoth(() => still.get('/my-day'))).map(({ location }) => location),
      (await byBoth(() => cookie.get('/my-day'))).map(({ location }) => location),
    );
  });

  test('close the screen that the other opened, as soon as a yes is taken back', async () => {
    const [asta, jens] = [await signedIn('asta'), await signedIn('jens')];
    const page = await asta.get('/my-page');
    const [, consents = ''] = /action="(\/referrals\/[^"]+\/consents)"/.exec(page.html) ?? [];
    const [, yes = ''] = /name="yes-([^"]+)"/.exec(page.html) ?? [];
    await asta.post(consents, { ...hiddenIn(page, consents), consent: yes });
    const day = await jens.get('/my-day');
    const [, course = ''] = /href="(\/enrolments\/[^"/]+)"/.exec(day.html) ?? [];
    const seen = await jens.get(course);
    const sight = {
      at: /data-sight-at="([^"]*)"/.exec(seen.html)?.[1] ?? '',
      token: /data-sight="([^"]*)"/.exec(seen.html)?.[1] ?? '',
    };
    const asked = async () => (await byBoth(() => jens.post('/sight', sight))).map(({ text }) => text);
    assert.deepEqual(await asked(), ['open', 'open']);
    const mine = await asta.get('/my-page');
    const [, given = ''] = /name="consent" value="([^"]+)"/.exec(mine.html) ?? [];
    await asta.post(`${consents}/withdrawal`, { consent: given });
    assert.deepEqual(await asked(), ['closed', 'closed']);
  });

  test('lose nothing when one of them is stopped: the other goes on', async () => {
    const karla = await signedIn('karla');
    const [first] = servers;
    assert.equal(await first?.end(), 0);
    servers = servers.slice(1);
    const other = karla.over({
      request: (path: string, init: RequestInit) =>
        fetch(`${servers[0]?.origin}${path}`, { ...init, redirect: 'manual' }),
    } as unknown as Hono);
    assert.equal((await other.get('/my-day')).status, 200);
  });
});
