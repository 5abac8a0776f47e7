import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { type Browsing, hiddenIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

/** How long a job has lasted, told by the rule the programme counts by to whoever sees all of the work. */
describe('how long a job lasts, on the page of jobs', () => {
  const day = '2026-11-18';
  const house = demoHouse(day);
  let [jens, asta]: Browsing[] = [];
  let page = '';
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');
  const only = async (sql: string): Promise<string> => {
    const { rows } = await house().database.administrator.query<Record<string, string>>(sql);
    return String(Object.values(rows[0] ?? {})[0] ?? assert.fail(sql));
  };
  const write = async (who: Browsing | undefined, place: string, days: Record<string, string>) => {
    const address = `${page}/work`;
    const code = await only(`select id from code where code = 'fleksjob' and system_key = 'work-kinds'`);
    const typed = { code, place, hours: '12', source: 'contract', ...days };
    const { status, text } = await at(who).post(address, {
      ...hiddenIn(await at(who).get(address), address),
      ...typed,
    });
    assert.equal(status, 303, text);
  };
  const lasting = async (who: Browsing | undefined): Promise<string> =>
    /Hvor længe det har holdt.*/.exec((await at(who).get(page)).text)?.[0] ?? '';

  before(async () => {
    const { administrator, administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, plainDate(day), join(import.meta.dirname, '../../code-lists'));
    jens = await house().browseDemo('jens');
    asta = await house().browseDemo('asta');
    const citizen = await only(`select citizen_id from citizen_call_name where call_name = 'Asta'`);
    page = `/citizens/${citizen}/work-facts`;
    await administrator.query(
      `delete from place_step where work_fact_id in (select id from work_fact where citizen_id = '${citizen}')`,
    );
    await administrator.query(`delete from work_fact where citizen_id = '${citizen}'`);
  });

  test('nothing is told before there is a job', async () => {
    assert.equal(await lasting(jens), '');
  });

  test('a change of employer with days between is one stretch, and says what counts', async () => {
    await write(jens, 'Prøvebageriet', { from: '1.5.2026', to: '30.6.2026' });
    await write(jens, 'Opdigtet Gartneri', { from: '10.7.2026' });
    for (const who of [jens, asta]) {
      const text = await lasting(who);
      assert.match(
        text,
        /Indsatsens mål er 6 måneder i job i træk\. Op til 14.dage i alt må mangle undervejs\. Det er i orden at skifte arbejdsplads\./,
      );
      assert.match(
        text,
        /Prøvebageriet, så Opdigtet Gartneri Fra 1\. maj 2026 og indtil nu: 28.uger og 6.dage\. Heraf 9.dage mellem to arbejdspladser\. Det tæller med\. De 6 måneder var gået 31\. oktober 2026\./,
      );
    }
  });

  test('a fact that is put right moves the days, and too long between begins anew', async () => {
    const later = await only(`select id from work_fact where employer = 'Opdigtet Gartneri'`);
    await write(jens, 'Opdigtet Gartneri', { from: '20.7.2026', corrects: later });
    const text = await lasting(asta);
    assert.match(
      text,
      /Opdigtet Gartneri Fra 20\. juli 2026 og indtil nu: 17.uger og 3.dage\. Holder det, er de 6 måneder gået 19\. januar 2027\./,
    );
    assert.match(text, /Prøvebageriet Fra 1\. maj 2026 til 30\. juni 2026: 8.uger og 5.dage\./);
  });

  test('whoever sees only what she wrote herself is told nothing of how long it lasted', async () => {
    await house().database.administrator.query(
      `update team_member m set access_row = 'team_general' from employment e
       where e.account_id = m.account_id and e.staff_name like 'Pia %'`,
    );
    const pia = await house().browseDemo('pia');
    await write(pia, 'Piasted', { from: '1.10.2026' });
    const { text } = await pia.get(page);
    assert.match(text, /Fleksjob hos Piasted/);
    assert.doesNotMatch(text, /Hvor længe det har holdt|Prøvebageriet/);
  });
});
