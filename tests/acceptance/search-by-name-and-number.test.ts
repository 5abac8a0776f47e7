import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { guardedRoutes } from '../../src/app.ts';
import type { CprNumber } from '../../src/domain/person/cpr-number.ts';
import { sealCpr } from '../../src/features/people/index.ts';
import type { Seen } from './browsing.ts';
import { demoButtons } from './demo-house.ts';
import { harvest } from './every-address-harvest.ts';
import { mayMeet } from './planted-words-allowed.ts';
import { plantedHouse, type Who } from './planted-words-house.ts';

const everybody = Object.keys(demoButtons) as Who[];
const reason = 'Der er ingen andre på arbejde, og det haster.';

/** Numbers that nobody has, with a month and a day that exist and the day raised by sixty. */
const nobodys = '7003801112';

/** Lists, counts and searches tell of nobody but those the asker may know of. */
describe('searching for somebody', () => {
  const house = plantedHouse();

  const run = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query<Record<string, unknown>>(sql, [...values])).rows;

  /** Gives a citizen of another authority than Ådal – the same one each time – a number that is known, and says it. */
  const numberElsewhere = async (): Promise<string> => {
    const number = '7104821119';
    const [row] = await run(
      `select citizen_id, authority_id from citizen_identity
       where authority_id <> (select id from organisation where name = 'Ådal Kommune')
       order by citizen_id limit 1`,
    );
    const { cpr_hash } = sealCpr(house().keys, String(row?.['authority_id']), number as CprNumber);
    await run('update citizen_identity set cpr_hash = $2 where citizen_id = $1', [
      row?.['citizen_id'],
      cpr_hash,
    ]);
    return number;
  };

  const runOfAdal = async (): Promise<string> =>
    String(
      (
        await run(`select p.run_id from run_party p join organisation o on o.id = p.organisation_id
      where o.name = 'Ådal Kommune' and p.part = 'authority' limit 1`)
      )[0]?.['run_id'],
    );

  const newcomer = async (cpr: string, runId: string): Promise<Record<string, string>> => ({
    draft: randomUUID(),
    who: 'new',
    'full-name': 'Nora Nyopdigt',
    'call-name': 'Nora',
    cpr,
    run: runId,
  });

  test('no address takes a name or a number: what is searched for is posted', async () => {
    for (const who of everybody) {
      const { pages, forms } = await harvest(await house().browseDemo(who), { mostPages: 40 });
      for (const address of [...pages.keys(), ...forms]) {
        assert.equal(house().wordsIn(decodeURIComponent(address)).size, 0, `${who} at ${address}`);
        assert.doesNotMatch(address, /[?&](name|cpr|search|q|number)=/, `${who} at ${address}`);
      }
      for (const [address, { html }] of pages)
        for (const [, form = ''] of html.matchAll(/(<form\b.*?<\/form>)/gs))
          if (/name="(cpr|full-name|call-name)"/.test(form))
            assert.match(form, /^<form\b[^>]*method="post"/, address);
    }
  });

  test('nothing completes what is typed, and no list is longer than what its reader may know of', async () => {
    // The one export holds a run's own courses, for whoever leads it, without numbers and full names.
    assert.deepEqual(
      guardedRoutes
        .filter(({ address }) => /autocomplete|suggest|search|export/.test(address))
        .map(({ method, address }) => `${method} ${address}`),
      ['get /runs/:run/list-export/:sheet'],
    );
    for (const who of [
      'palle',
      'fritz',
      'eva',
      'signe',
      'stine',
      'arne',
      'poul',
      'frode',
      'grethe',
      'lene',
    ] as const) {
      const own = await house().browseDemo(who);
      for (const list of ['/referrals', '/caseload', '/intake', '/my-day', '/around', '/my-page']) {
        const { html } = await own.get(list);
        for (const planted of house().wordsIn(html).values())
          assert.ok(
            mayMeet(house().world, house().viewerOf(who), planted),
            `${who} at ${list}: ${planted.column}`,
          );
      }
    }
  });

  test('a filter that names somebody finds nobody', async () => {
    const name =
      [...house().planted].find(([, { column }]) => column === 'citizen_call_name.call_name')?.[0] ?? '';
    for (const who of ['palle', 'lene', 'karla', 'lea', 'stine'] as const) {
      const own = await house().browseDemo(who);
      for (const list of ['/referrals', '/caseload', '/intake', '/my-day']) {
        const plain = await own.get(list);
        const asked = await own.get(`${list}?name=${name}&q=${name}&search=${name}&cpr=${nobodys}`);
        assert.equal(asked.text, plain.text, `${who} at ${list}`);
      }
    }
  });

  test('a number in another authority and a number of nobody get the same answer at the glass', async () => {
    const elsewhere = await numberElsewhere();
    for (const who of everybody) {
      const own = await house().browseDemo(who);
      const ask = (cpr: string): Promise<Seen> =>
        own.post('/emergency-access', { id: randomUUID(), cpr, reason });
      const inAdal = who !== 'rikke' && who !== 'sonja';
      if (inAdal) assert.equal(bare(await ask(elsewhere), elsewhere), bare(await ask(nobodys), nobodys), who);
    }
  });

  test('a number that another authority knows is as new as one that nobody knows', async () => {
    const elsewhere = await numberElsewhere();
    const own = await house().browseDemo('dorte');
    const runId = await runOfAdal();
    const known = await own.post('/referrals/new', await newcomer(elsewhere, runId));
    const unknown = await own.post('/referrals/new', await newcomer(nobodys, runId));
    const shape = /^\/citizens\/[0-9a-f-]{36}\/referral-drafts\/[0-9a-f-]{36}$/;
    assert.match(known.location ?? known.text, shape);
    assert.match(unknown.location ?? unknown.text, shape);
  });

  test('a number the own house has already tells nothing about whose it is', async () => {
    const [row] = await run(
      `select i.citizen_id, i.authority_id from citizen_identity i join organisation o on o.id = i.authority_id
       where o.name = 'Ådal Kommune' and not exists (select from responsible_caseworker r join employment e
         on e.account_id = r.account_id join demo_role d on d.employment_id = e.id
         where r.citizen_id = i.citizen_id and d.position = 5) limit 1`,
    );
    const number = '7205831116';
    const { cpr_hash } = sealCpr(house().keys, String(row?.['authority_id']), number as CprNumber);
    await run('update citizen_identity set cpr_hash = $2 where citizen_id = $1', [
      row?.['citizen_id'],
      cpr_hash,
    ]);
    const own = await house().browseDemo('dorte');
    const runId = await runOfAdal();
    const answer = await own.post('/referrals/new', await newcomer(number, runId));
    const about = [...house().wordsIn(answer.html).values()].filter(
      (planted) => !mayMeet(house().world, house().viewerOf('dorte'), planted),
    );
    assert.deepEqual(about, []);
    assert.doesNotMatch(answer.html, new RegExp(String(row?.['citizen_id'])));
    // That the house has the number is said, and no more: see the refusal `cpr-known`.
    assert.equal(answer.status, 422);
  });

  test('an id that is taken tells whoever posts it again nothing of what it belongs to', async () => {
    const { world } = house();
    const own = await house().browseDemo('grethe');
    for (const { id, citizen_id } of world.referral_draft) {
      const answer = await own.post('/referrals/new', { draft: String(id), who: 'new', cpr: nobodys });
      assert.equal(answer.status, 422, String(id));
      assert.doesNotMatch(answer.location ?? '', new RegExp(String(citizen_id)));
      assert.doesNotMatch(answer.html, new RegExp(String(citizen_id)));
    }
  });

  test('the citizen takes home what is theirs, and nobody else', async () => {
    const asta = await house().browseDemo('asta');
    const { account } = house().viewerOf('asta');
    const own = house().world.citizen_account.find((row) => row.account_id === account)?.citizen_id;
    const taken = await asta.get('/my-page/own-file/data');
    assert.equal(taken.status, 200);
    const others = [...house().wordsIn(taken.html).values()].filter(
      ({ row }) => row['citizen_id'] !== undefined && row['citizen_id'] !== own,
    );
    assert.deepEqual(others, []);
    for (const { id } of house().world.citizen)
      if (id !== own) assert.doesNotMatch(taken.html, new RegExp(String(id)));
    for (const who of everybody.filter((one) => one !== 'asta'))
      assert.equal((await (await house().browseDemo(who)).get('/my-page/own-file/data')).status, 404, who);
  });

  test('no log line holds a number, a name or what was searched for', () => {
    const { logged, wordsIn } = house();
    assert.deepEqual(
      logged.filter(
        (line) => wordsIn(line).size > 0 || /7003801112|7104821119|7205831116|Nyopdigt/.test(line),
      ),
      [],
    );
  });
});

/** An answer without what was typed and without the id its form was given. */
function bare({ status, html, location }: Seen, typed: string): string {
  const plain = html.replaceAll(typed, 'typed').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, 'id');
  return `${status} ${location ?? ''} ${plain}`;
}
