import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

/** A run's task force: who opens doors, when they met, and the same door for everybody the run's houses send. */
describe('a task force', () => {
  const house = demoHouse(day);
  let jens: Browsing;
  let run: string;

  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> => {
    const { rows } = await house().database.administrator.query<Record<string, string>>(sql, [...values]);
    return Object.values(rows[0] ?? {})[0] ?? assert.fail(sql);
  };

  const write = async (who: Browsing, address: string, typed: Record<string, string>) => {
    const { html } = await who.get(address);
    const hidden = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
    const fields = { id: hidden('id'), corrects: hidden('corrects'), ...typed };
    return { fields, ...(await who.post(address.split('?')[0] ?? '', fields)) };
  };

  const page = () => `/runs/${run}/task-force`;
  const hanne = {
    company: 'Ådal Planteskole',
    name: 'Hanne Skitsen',
    title: 'gartner',
    'joined-on': '2.11.2026',
  };

  before(async () => {
    jens = await house().browseDemo('jens');
    run = await only(
      `select a.run_id from appointment a join demo_role d on d.account_id = a.account_id
       where a.part = 'project_leader' and d.position = 4`,
    );
  });

  test('takes in somebody of a registered company, once however often it is pressed', async () => {
    const address = `${page()}/members`;
    const unknown = await write(jens, address, { ...hanne, company: 'Findes Ikke I/S', 'joined-on': '' });
    assert.equal(unknown.status, 422);
    assert.match(unknown.text, /få virksomheden skrevet i registret først/);
    assert.match(unknown.text, /Skriv dagen som dag\.måned\.år/);
    assert.match(unknown.html, /Hanne Skitsen/);
    const first = await write(jens, address, hanne);
    assert.equal(first.location, `${page()}?done=member`);
    assert.equal((await jens.post(address, first.fields)).status, 303);
    assert.equal(await only(`select count(*) from event where action = 'task_force.write'`), '1');
    const { text } = await jens.get(page());
    assert.match(text, /Hanne Skitsen, Ådal Planteskole Gartner\. Med siden 2\. november 2026/);
  });

  test('meets, and only members came', async () => {
    const member = await only(`select id from task_force_member where shown_name = 'Hanne Skitsen'`);
    const address = `${page()}/meetings`;
    const early = await write(jens, address, { on: '1.11.2026', present: member, words: 'For tidligt' });
    assert.equal(early.status, 422);
    assert.match(early.text, /En af dem var ikke med den dag/);
    const number = await write(jens, address, { on: '3.11.2026', present: member, words: 'Om 610181-0012' });
    assert.match(number.text, /Tag CPR-nummeret ud/);
    const met = await write(jens, address, { on: '3.11.2026', present: member, words: 'To nye døre' });
    assert.equal(met.status, 303);
    assert.match((await jens.get(page())).text, /Møde 3\. november 2026 1 kom Hanne Skitsen\. To nye døre/);
  });

  test('is put right in the open, and a member who is put right still came and still opened the door', async () => {
    const member = await only(`select id from task_force_member where shown_name = 'Hanne Skitsen'`);
    const opened = { company: 'Ådal Planteskole', workplace: '', on: '4.11.2026', member };
    assert.equal((await write(jens, `/runs/${run}/company-acts/guidance`, opened)).status, 303);
    const address = `${page()}/members?corrects=${member}`;
    const put = await write(jens, address, { ...hanne, name: 'Hanne Skabelonsen', 'left-on': '30.11.2026' });
    assert.equal(put.location, `${page()}?done=corrected`);
    const { text } = await jens.get(page());
    assert.match(text, /Hanne Skabelonsen.*Med til 30\. november 2026\. Har åbnet 1 dør/);
    assert.match(text, /1 kom Hanne Skabelonsen\. To nye døre/);
    assert.doesNotMatch(text, /Hanne Skitsen/);
    const second = await write(jens, address, hanne);
    assert.equal(second.status, 303, 'the row that stands now is the one that is put right');
  });

  test('is read by the houses of the run, put right by nobody else’s, and there for no outsider', async () => {
    const lea = await house().browseDemo('lea');
    assert.match((await lea.get(page())).text, /Hanne Skitsen/);
    const member = await only(
      `select id from task_force_member m where not exists (select from task_force_member n where n.replaces = m.id)
       and run_id = $1`,
      [run],
    );
    assert.equal((await lea.get(`${page()}/members?corrects=${member}`)).status, 404);
    for (const who of ['asta', 'fritz'] as const) {
      const other = await house().browseDemo(who);
      assert.equal((await other.get(page())).status, 404);
      assert.equal((await other.get(`${page()}/meetings`)).status, 404);
    }
  });
});
