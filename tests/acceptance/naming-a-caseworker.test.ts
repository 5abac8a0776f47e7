import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

describe('naming another responsible caseworker', () => {
  const house = demoHouse('2026-11-18');
  let lene: Browsing;
  let gry: string;
  let accounts: Record<string, string>;

  const all = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query<Record<string, unknown>>(sql, [...values])).rows;

  before(async () => {
    lene = await house().browseDemo('lene');
    const [found] = await all(`select citizen_id from citizen_call_name where call_name = 'Gry'`);
    gry = String(found?.['citizen_id']);
    const people = await all(`select subject, account_id from account_identity where issuer = 'demo'`);
    accounts = Object.fromEntries(people.map((row) => [String(row['subject']), String(row['account_id'])]));
  });

  const name = (fields: Record<string, string>) =>
    lene.post(`/citizens/${gry}/responsible`, {
      id: randomUUID(),
      account: '',
      from: '',
      reason: '',
      ...fields,
    });

  test('a caseload is names, caseworkers and whether a referral is open; nothing more', async () => {
    const { text, html } = await lene.get('/caseload');
    assert.match(text, /Dorte Dummy 2 borgere/);
    assert.match(text, /Gry Henvist, venter på svar/);
    assert.doesNotMatch(text, /Påfund|Eksempel|810588|Uge \d|Per|Lone/);
    assert.doesNotMatch(html, /\/enrolments\//);
    for (const who of ['dorte', 'lea', 'palle'] as const)
      assert.equal((await (await house().browseDemo(who)).get('/caseload')).status, 404, who);
  });

  test('nobody who cannot be it is named, and the form keeps what was typed', async () => {
    const refused = async (fields: Record<string, string>, words: RegExp): Promise<void> => {
      const answer = await name({ from: '18.11.2026', ...fields });
      assert.equal(answer.status, 422);
      assert.match(answer.text, words);
    };
    await refused({}, /Vælg en sagsbehandler/);
    await refused({ account: accounts['jens'] ?? '' }, /Vælg en, der er ansat hos jer den dag/);
    await refused({ account: accounts['pia'] ?? '' }, /Vælg en, der er sagsbehandler/);
    await refused({ account: accounts['dorte'] ?? '' }, /allerede ansvarlig/);
    await refused(
      { account: accounts['karla'] ?? '', from: '17.11.2026' },
      /Vælg i dag eller en dag, der kommer/,
    );
    await refused({ account: accounts['karla'] ?? '', from: 'i morgen' }, /Skriv dagen som/);
    const kept = await name({ from: '17.11.2026', reason: 'Dorte går på orlov' });
    assert.match(kept.html, />\s*Dorte går på orlov<\/textarea>/);
  });

  test('from a day to come: until then the former one has it, from then the new one, and nobody else', async () => {
    const form = { id: randomUUID(), account: accounts['karla'] ?? '', from: '1.12.2026', reason: 'Orlov' };
    assert.equal((await name(form)).location, '/caseload?done=named');
    assert.equal((await name(form)).location, '/caseload?done=named', 'a second press');
    const rows = await all(`select account_id from responsible_caseworker where citizen_id = $1`, [gry]);
    assert.equal(rows.length, 2);
    const [karla, dorte] = [await house().browseDemo('karla'), await house().browseDemo('dorte')];
    assert.match((await dorte.get('/my-day')).text, /Karla Mønster er ansvarlig fra 1\. december/);
    assert.equal((await karla.get(`/citizens/${gry}`)).status, 404);
    house().moveTo(plainDate('2026-12-01'));
    assert.equal((await dorte.get(`/citizens/${gry}`)).status, 200, 'who referred keeps a referrer’s view');
    assert.doesNotMatch((await dorte.get('/my-day')).text, /Ny hos dig/);
    assert.match((await karla.get('/my-day')).text, /Ny hos dig Gry Du er ansvarlig sagsbehandler fra i dag/);
    assert.equal((await karla.get(`/citizens/${gry}`)).status, 200);
    assert.equal((await (await house().browseDemo('grethe')).get(`/citizens/${gry}`)).status, 404);
  });

  test('a naming that has not begun can be taken over by another', async () => {
    house().moveTo(plainDate('2026-11-18'));
    await name({ account: accounts['grethe'] ?? '', from: '18.11.2026' });
    const rows = await all(
      `select account_id, period::text from responsible_caseworker where citizen_id = $1 and not isempty(period)
       order by lower(period)`,
      [gry],
    );
    assert.deepEqual(
      rows.map((row) => row['account_id']),
      [accounts['dorte'], accounts['grethe']],
    );
    assert.equal(rows[1]?.['period'], '[2026-11-18,)');
  });

  test('the reason lies in the event and is shown nowhere', async () => {
    const told = await all(
      `select payload ->> 'reason' as reason from event e join event_payload p on p.event_id = e.id
       where e.action = 'responsible_caseworker.name' order by e.id`,
    );
    assert.deepEqual(
      told.map(({ reason }) => reason),
      ['Orlov', null],
    );
  });
});
