import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { layRunForLists, type RunForLists } from './a-run-for-lists.ts';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const today = plainDate('2026-11-18');

describe('closing a run for good', () => {
  const house = demoHouse(today);
  let laid: RunForLists;
  let lea: Browsing;
  let herRun: string;

  const ask = async (sql: string, values: readonly unknown[] = []): Promise<string> => {
    const { rows } = await house().database.administrator.query<Record<string, string>>(sql, [...values]);
    return String(Object.values(rows[0] ?? {})[0]);
  };

  before(async () => {
    laid = await layRunForLists(house(), 'naestved');
    lea = await house().browseDemo('lea');
    herRun = await ask(
      `select run_id from appointment a join employment e using (account_id)
       where e.staff_name = 'Lea Forlæg' and a.part = 'project_leader'`,
    );
  });

  test('is not done while somebody waits or is under way; the page says who, and where to go', async () => {
    const run = await lea.get(`/runs/${herRun}`);
    assert.match(run.html, new RegExp(`href="/runs/${herRun}/closing"`));
    const page = await lea.get(`/runs/${herRun}/closing`);
    assert.match(page.text, /borgere venter på svar eller start/);
    assert.match(page.text, /borgere er i gang/);
    assert.match(page.text, /Asta i gang Ådal Kommune Gå til afslutning/);
    assert.match(page.text, /Mia Ådal Kommune\. Gennemført, .* Går videre til: Ådal Kommune/);
    assert.doesNotMatch(page.html, /name="last-day"/);
    const refused = await lea.post(`/runs/${herRun}/closing`, { 'last-day': '18.11.2026' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Giv dem, der venter, et svar først/);
    assert.equal(await ask('select count(*) from run_closing'), '0');
  });

  test('tells when the records of those who have been there are erased, in numbers', async () => {
    const rune = await house().browseDemo('rune');
    const run = await ask(
      `select run_id from appointment a join employment e using (account_id)
       where e.staff_name = 'Rune Råtegning' and a.part = 'project_leader'`,
    );
    const page = await rune.get(`/runs/${run}/closing`);
    const schedule = page.text.slice(page.text.indexOf('Sådan er reglerne i dag'));
    assert.match(schedule, /(Fjordby|Engdal) Kommune \d+\. \w+ 20\d\d( til \d+\. \w+ 20\d\d)? \d+/);
    const shown = `select count(*) from read_log l where l.action = 'figure.read' and l.account_id =
                   (select account_id from employment where staff_name = 'Rune Råtegning')`;
    assert.notEqual(await ask(shown), '0', 'the list was opened, and the log says so');
  });

  test('is the leader’s alone', async () => {
    for (const who of ['karla', 'dorte', 'stine', 'asta'] as const) {
      const other = await house().browseDemo(who);
      assert.equal((await other.get(`/runs/${laid.run}/closing`)).status, 404, who);
      assert.equal(
        (await other.post(`/runs/${laid.run}/closing`, { 'last-day': '1.11.2026' })).status,
        404,
        who,
      );
    }
    assert.equal((await lea.post(`/runs/${laid.run}/closing`, { 'last-day': '1.11.2026' })).status, 404);
  });

  test('asks for a day that has come, and loses nothing typed', async () => {
    const { leader, run } = laid;
    for (const [typed, words] of [
      ['', /Skriv den sidste dag/],
      ['19.11.2026', /Vælg i dag eller en dag, der er gået/],
      ['31.12.2024', /Vælg en dag efter, at indsatsen begyndte/],
    ] as const) {
      const refused = await leader.post(`/runs/${run}/closing`, { 'last-day': typed });
      assert.equal(refused.status, 422);
      assert.match(refused.text, words);
      assert.match(refused.html, new RegExp(`value="${typed}"`));
    }
  });

  test('is done once, with one event; then nothing begins in it, and its days stand', async () => {
    const { leader, run } = laid;
    const closed = await leader.post(`/runs/${run}/closing`, { 'last-day': '1.11.2026' });
    assert.equal(closed.location, `/runs/${run}/closing?done=closed`);
    const page = await leader.get(closed.location ?? '');
    assert.match(page.text, /Indsatsen er lukket/);
    assert.match(page.text, /Sidste dag var 1\. november 2026/);
    assert.match(page.text, /Lukket af Liv Listevad/);
    assert.match(page.text, /Fonden Fantasi Mangler Skriv rapport/);
    assert.equal(await ask('select ends_on::text from run where id = $1', [run]), '2026-11-01');
    assert.equal((await leader.post(`/runs/${run}/closing`, { 'last-day': '2.11.2026' })).status, 422);
    assert.equal(
      await ask(`select count(*) from event where action = 'run.close' and subject_id = $1`, [run]),
      '1',
    );
    assert.equal((await leader.get(`/runs/${run}/about/basics`)).status, 404);
    assert.doesNotMatch((await leader.get(`/runs/${run}/about`)).html, /about\/basics/);
    const database = house().database.administrator;
    await assert.rejects(
      database.query(`update run set ends_on = '2027-01-01' where id = $1`, [run]),
      /is closed/,
    );
    await assert.rejects(
      database.query(
        `insert into referral (authority_id, id, citizen_id, run_id, programme_version_id, referrer_account_id,
                               referrer_organisation_id, reason, sent_on)
         select authority_id, gen_random_uuid(), citizen_id, $1, (select programme_version_id from run where id = $1),
                referrer_account_id, referrer_organisation_id, 'Opdigtet', '2026-11-01' from referral limit 1`,
        [run],
      ),
      /nothing begins in it/,
    );
  });
});
