import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

/** From a promised place to somebody who stays: written once, told in the ledger, counted for the leader. */
describe('doors and places', () => {
  const house = demoHouse(day);
  let jens: Browsing;
  let run: string;
  let asta: string;

  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> => {
    const { rows } = await house().database.administrator.query<Record<string, string>>(sql, [...values]);
    return Object.values(rows[0] ?? {})[0] ?? assert.fail(sql);
  };

  const write = async (who: Browsing, address: string, typed: Record<string, string>) => {
    const { html } = await who.get(address);
    const hidden = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
    const fields = { id: hidden('id'), fact: hidden('fact'), ...typed };
    return { fields, ...(await who.post(address, fields)) };
  };

  before(async () => {
    const { administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, plainDate(day), join(import.meta.dirname, '../../code-lists'));
    jens = await house().browseDemo('jens');
    run = await only(
      `select a.run_id from appointment a join demo_role d on d.account_id = a.account_id
       where a.part = 'project_leader' and d.position = 4`,
    );
    asta = await only(`select citizen_id from citizen_call_name where call_name = 'Asta'`);
    await write(jens, `/runs/${run}/company-acts/pledge`, {
      company: 'Ådal Planteskole',
      on: '1.6.2026',
      people: '2',
      'work-kind': await only(
        `select id from code where code = 'virksomhedspraktik' and system_key = 'work-kinds'`,
      ),
    });
  });

  test('a door that opens is a fact, and a pledge is chosen instead of a company written again', async () => {
    const pledge = await only(`select id from company_act where act = 'pledge' and run_id = $1`, [run]);
    const address = `/citizens/${asta}/doors/introduction`;
    const empty = await write(jens, address, {});
    assert.equal(empty.status, 422);
    assert.match(empty.text, /Vælg en lovet plads, eller skriv, hvilken virksomhed det er/);
    assert.match(empty.text, /Skriv dagen som dag\.måned\.år/);
    const early = await write(jens, address, { pledge, on: '1.12.2026' });
    assert.match(early.text, /Vælg en dag, der har været/);
    const opened = await write(jens, address, { pledge, on: '1.7.2026' });
    assert.equal(opened.location, `/citizens/${asta}/doors?done=written`);
    assert.equal((await jens.post(address, opened.fields)).status, 303);
    const { text } = await jens.get(`/citizens/${asta}/doors`);
    assert.match(text, /En dør blev åbnet: Ådal Planteskole/);
    assert.equal(await only(`select count(*) from place_step`), '1');
    assert.match((await jens.get(`/citizens/${asta}/work-facts`)).text, /Ådal Planteskole/);
  });

  test('what begins on a pledge is of the kind that was promised, and the leader sees how far promises came', async () => {
    const pledge = await only(`select id from company_act where act = 'pledge' and run_id = $1`, [run]);
    const begun = await write(jens, `/citizens/${asta}/doors/placement`, { pledge, on: '1.8.2026' });
    assert.equal(begun.status, 303);
    const kind = await only(
      `select c.code from work_fact f join code c on c.id = f.code_id
       where f.fact_kind = 'placement' and f.employer = 'Ådal Planteskole'`,
    );
    assert.equal(kind, 'virksomhedspraktik');
    // It has no last day, and has lasted fifteen weeks and a bit by now.
    const doors = (await jens.get(`/citizens/${asta}/doors`)).text;
    assert.match(doors, /Ådal Planteskole Måske over lovens grænse.*Den varer mere end 13 uger/);
    const own = (await (await house().browseDemo('asta')).get(`/citizens/${asta}/doors`)).text;
    assert.doesNotMatch(own, /lovens/);
    const lea = await house().browseDemo('lea');
    const { text } = await lea.get(`/runs/${run}/task-force`);
    assert.match(text, /Fra tilsagn til job/);
    assert.match(text, /1 tilsagn, 2 pladser/);
    assert.match(text, /Brugt: 1, i gang nu: 1\./);
    assert.match((await lea.get(`/runs/${run}/task-force/way/stayed`)).text, /Asta/);
    assert.doesNotMatch((await jens.get(`/runs/${run}/task-force`)).text, /Fra tilsagn til job|Brugt:/);
    assert.equal((await jens.get(`/runs/${run}/task-force/way/start`)).status, 404);
  });

  test('a pledge that is put right keeps what was used of it', async () => {
    const pledge = await only(`select id from company_act where act = 'pledge' and run_id = $1`, [run]);
    const address = `/runs/${run}/company-acts/pledge`;
    const { html } = await jens.get(`${address}?corrects=${pledge}`);
    const id = /name="id" value="([^"]*)"/.exec(html)?.[1] ?? '';
    const typed = { company: 'Ådal Planteskole', on: '1.6.2026', people: '3' };
    assert.equal((await jens.post(address, { id, corrects: pledge, ...typed })).status, 303);
    const { text } = await (await house().browseDemo('lea')).get(`/runs/${run}/task-force`);
    assert.match(text, /1 tilsagn, 3 pladser/);
    assert.match(text, /Brugt: 1, i gang nu: 1\./);
  });

  test('the citizen reads the same in words of their own, and writes nothing there', async () => {
    const own = await house().browseDemo('asta');
    const { text } = await own.get(`/citizens/${asta}/doors`);
    assert.match(text, /Mine døre/);
    assert.match(text, /En dør blev åbnet for dig: Ådal Planteskole/);
    assert.equal((await own.get(`/citizens/${asta}/doors/visit`)).status, 404);
    for (const who of ['fritz', 'pia'] as const)
      assert.equal((await (await house().browseDemo(who)).get(`/citizens/${asta}/doors`)).status, 404);
  });

  test('a citizen names a company they know, the team reads it, and nobody else finds the page', async () => {
    const own = await house().browseDemo('asta');
    const course = await only(`select id from enrolment where citizen_id = $1 and run_id = $2`, [asta, run]);
    const address = `/enrolments/${course}/own-doors`;
    assert.ok((await own.get('/my-page')).html.includes(address));
    const empty = await write(own, address, { words: 'Jeg kender Karl' });
    assert.equal(empty.status, 422);
    for (const words of [/Skriv, hvad stedet hedder/, /Vælg, hvad det er/, /Jeg kender Karl/])
      assert.match(empty.text, words);
    const typed = { company: 'Cykel Karl', kind: 'suggestion', words: 'Jeg kender Karl' };
    const written = await write(own, address, typed);
    assert.equal(written.location, `${address}?done=written`);
    assert.equal((await own.post(address, written.fields)).status, 303);
    assert.equal(await only(`select count(*) from own_door`), '1');
    assert.match((await jens.get(address)).text, /Cykel Karl forslag.*Jeg kender Karl/);
    assert.equal((await jens.post(address, { ...typed, kind: 'door_opened' })).status, 404);
    assert.equal((await (await house().browseDemo('fritz')).get(address)).status, 404);
    const door = await only(`select id from own_door`);
    assert.equal((await own.post(`${address}/${door}/take-back`, {})).status, 303);
    assert.doesNotMatch((await jens.get(address)).text, /Cykel Karl/);
  });

  test('a step that is taken back takes its fact along, once', async () => {
    const step = await only(`select id from place_step where step = 'placement' and citizen_id = $1`, [asta]);
    const address = `/citizens/${asta}/doors/${step}/take-back`;
    assert.equal((await jens.post(address, {})).location, `/citizens/${asta}/doors?done=taken-back`);
    assert.equal((await jens.post(address, {})).status, 404);
    const { text } = await (await house().browseDemo('lea')).get(`/runs/${run}/task-force`);
    assert.match(text, /Brugt: 0, i gang nu: 0\./);
    assert.equal(
      await only(`select count(*) from work_fact where employer = 'Ådal Planteskole' and taken_back`),
      '1',
    );
  });
});
