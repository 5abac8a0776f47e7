import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Browsing, Seen } from './browsing.ts';
import { demoButtons, demoHouse } from './demo-house.ts';

type Who = keyof typeof demoButtons;

/** Pages one viewer can come to by following links from where they begin; enough to meet every kind of page. */
const mostPages = 60;

describe('protected people, wherever they are shown', () => {
  const house = demoHouse('2026-11-18');
  let bo: string;
  let gry: string;

  const run = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query<Record<string, unknown>>(sql, [...values])).rows;
  const citizenCalled = async (name: string): Promise<string> =>
    String(
      (await run('select citizen_id from citizen_call_name where call_name = $1', [name]))[0]?.['citizen_id'],
    );
  const protect = (citizen: string, kind: string): Promise<unknown> =>
    run(
      `insert into citizen_protection (authority_id, id, citizen_id, kind, period, recorded_by)
       select authority_id, gen_random_uuid(), citizen_id, $2, '[2026-11-01,)', account_id
       from responsible_caseworker where citizen_id = $1`,
      [citizen, kind],
    );

  before(async () => {
    [bo, gry] = [await citizenCalled('Bo'), await citizenCalled('Gry')];
    await protect(bo, 'name_and_address');
    await protect(gry, 'restricted');
    await run(`update citizen_identity set address = 'Gemmegade 7' where citizen_id = $1`, [bo]);
  });

  /** Every page somebody can come to, each with its address. */
  const walk = async (browsing: Browsing): Promise<Map<string, Seen>> => {
    const seen = new Map<string, Seen>();
    const ahead = ['/'];
    while (ahead.length > 0 && seen.size < mostPages) {
      const address = ahead.shift() ?? '/';
      if (seen.has(address)) continue;
      const page = await browsing.get(address);
      seen.set(address, page);
      assert.ok(page.status < 500, `${address}: ${page.status}`);
      const links = [...page.html.matchAll(/href="(\/[^"#]*)/g)].map(([, href]) =>
        (href ?? '').replaceAll('&amp;', '&'),
      );
      for (const next of page.location === undefined ? links : [page.location])
        if (!/^\/(assets|sign-in|language|catalogue|help|privacy|accessibility|design-system)/.test(next))
          ahead.push(next);
    }
    return seen;
  };

  for (const who of Object.keys(demoButtons) as Who[]) {
    test(`${who} meets a restricted name only near, and a protected one only on its own page`, async () => {
      const pages = await walk(await house().browseDemo(who));
      for (const [address, { text }] of pages) {
        assert.doesNotMatch(text, who === 'dorte' ? /§/ : /\bGry\b|Påfund/, address);
        if (address === `/citizens/${bo}`) continue;
        assert.doesNotMatch(text, /Prøvesen|Gemmegade/, address);
      }
      const told = [...pages.values()].map(({ text }) => text).join(' ');
      if (who === 'dorte') assert.match(told, /\bGry\b/);
      if (who === 'lene' || who === 'bodil') assert.match(told, /Beskyttet borger [0-9A-F]{6}/);
    });
  }

  test('the one page about who somebody is shows it, with a warning first', async () => {
    const karla = await house().browseDemo('karla');
    const { text } = await karla.get(`/citizens/${bo}`);
    assert.match(text, /Navn og adresse er beskyttet .*Bo Prøvesen .*Gemmegade 7/);
  });

  test('who may not know the name is not shown the number either', async () => {
    const bodil = await house().browseDemo('bodil');
    assert.equal((await bodil.post(`/citizens/${gry}/number`, { back: '/' })).status, 404);
  });

  test('only the responsible caseworker on the team turns protection on and off, with one press', async () => {
    const karla = await house().browseDemo('karla');
    const address = `/citizens/${bo}/protections`;
    const off = await karla.postAndFollow(address, { kind: 'name_and_address', change: 'end' });
    assert.match(off.text, /Beskyttelsen er slået fra/);
    const on = await karla.postAndFollow(address, { kind: 'restricted', change: 'set' });
    assert.match(on.text, /Beskyttelsen er slået til/);
    await karla.postAndFollow(address, { kind: 'restricted', change: 'set' });
    assert.equal((await karla.post(address, { kind: 'secret', change: 'set' })).status, 404);
    for (const who of ['pia', 'lea', 'dorte', 'lene'] as const)
      assert.equal(
        (await (await house().browseDemo(who)).post(address, { kind: 'restricted', change: 'end' })).status,
        404,
        who,
      );
    const lene = await house().browseDemo('lene');
    assert.doesNotMatch((await lene.get('/caseload')).text, /\bBo\b/);
    assert.match((await karla.get('/my-day')).text, /\bBo\b/);
  });
});
