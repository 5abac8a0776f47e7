import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { type Browsing, hiddenIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

/** After a start in a job: contacts planned from the fact, and what came of each. */
describe('contact after a start in a job', () => {
  const house = demoHouse(day);
  let [jens, pia, asta]: Browsing[] = [];
  let [citizen, job, address] = ['', '', ''];
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');
  const rows = async (text: string): Promise<Record<string, unknown>[]> =>
    (await house().database.administrator.query(text)).rows;
  const say = async (typed: Record<string, string>) => {
    const page = await at(jens).get(address);
    return at(jens).post(address, { ...hiddenIn(page, address), words: '', ...typed });
  };

  before(async () => {
    const { administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, plainDate(day), join(import.meta.dirname, '../../code-lists'));
    [jens, pia, asta] = [
      await house().browseDemo('jens'),
      await house().browseDemo('pia'),
      await house().browseDemo('asta'),
    ];
    const [who] = await rows(`select citizen_id from citizen_call_name where call_name = 'Asta'`);
    citizen = String(who?.['citizen_id']);
    address = `/citizens/${citizen}/job-contacts`;
    const [fact] = await rows(
      `insert into work_fact (authority_id, id, citizen_id, fact_kind, code_id, period, source, employer, recorded_by)
         select c.authority_id, gen_random_uuid(), c.id, 'work',
           (select id from code where system_key = 'work-kinds' and code = 'fleksjob'), '[2026-10-19,)', 'staff', 'Prøvebageriet', i.account_id
         from citizen c, account_identity i where c.id = '${citizen}' and i.issuer = 'demo' and i.subject = 'jens'
       returning id`,
    );
    job = String(fact?.['id']);
  });

  test('is planned from the first day of the job, and found beside the facts', async () => {
    assert.match((await at(jens).get(`/citizens/${citizen}/work-facts`)).text, /Kontakt efter jobstart/);
    const page = await at(jens).get(address);
    assert.match(
      page.text,
      /Prøvebageriet, fra 19\. oktober 2026 Uge 1 mangler Skulle være 26\. oktober 2026.*Uge 4 mangler Skulle være 16\. november 2026.*Uge 13 Planlagt 18\. januar 2027.*Uge 26 Planlagt/,
    );
  });

  test('waits on the day of whoever is to make it, one at a time, and on nobody else’s', async () => {
    const waits = /Prøvebageriet\. Spørg, hvordan det går: uge 4, 16\. november/;
    const mine = await at(jens).get('/my-day');
    assert.match(mine.text, waits);
    assert.match(mine.text, /2 dage over tiden/);
    assert.doesNotMatch(mine.text, /uge 1, 26\. oktober/);
    assert.ok(mine.html.includes(`href="${address}"`));
    for (const who of [at(pia), await house().browseDemo('karla'), await house().browseDemo('dorte')])
      assert.doesNotMatch((await who.get('/my-day')).text, /Spørg, hvordan det går/);
  });

  test('everything that is missing is said at once, and nothing typed is lost', async () => {
    const none = await say({ contact: '', on: 'snart', words: 'Otte timer om ugen' });
    assert.equal(none.status, 422);
    assert.match(none.text, /Vælg, hvilken kontakt det er.*Vælg, hvad det blev til.*Skriv dagen som dag/);
    assert.match(none.html, /Otte timer om ugen/);
    const number = await say({ contact: `${job}.1`, said: 'had', on: '26.10.2026', words: 'Om 610181-0012' });
    assert.match(number.text, /Tag CPR-nummeret ud/);
  });

  test('what came of one is written once, one is moved, and the newest word holds', async () => {
    const hidden = hiddenIn(await at(jens).get(address), address);
    const had = {
      ...hidden,
      contact: `${job}.1`,
      said: 'had',
      on: '26.10.2026',
      words: 'Otte timer om ugen',
    };
    const pressed = await Promise.all([at(jens).post(address, had), at(jens).post(address, had)]);
    for (const { location } of pressed) assert.equal(location, `${address}?done=saved`);
    assert.equal((await rows('select from job_contact')).length, 1);
    assert.equal((await say({ contact: `${job}.4`, said: 'moved', on: '25.11.2026' })).status, 303);
    const { text } = await at(jens).get(address);
    assert.match(text, /Uge 1 Holdt 26\. oktober 2026\. Otte timer om ugen Skrevet af Jens/);
    assert.match(text, /Uge 4 Planlagt 25\. november 2026/);
    assert.equal((await say({ contact: `${job}.4`, said: 'not_had', on: '18.11.2026' })).status, 303);
    assert.match((await at(jens).get(address)).text, /Uge 4 Ikke holdt, skrevet for 18\. november 2026/);
    assert.doesNotMatch((await at(jens).get('/my-day')).text, /Spørg, hvordan det går/);
  });

  test('a job that is put right keeps its contacts, and one that is taken back has none', async () => {
    await rows(
      `insert into work_fact (authority_id, id, citizen_id, fact_kind, code_id, period, source, employer, replaces, recorded_by)
         select authority_id, gen_random_uuid(), citizen_id, fact_kind, code_id, period, source, 'Prøvebageriet i byen', id, recorded_by
         from work_fact where id = '${job}'`,
    );
    assert.match((await at(jens).get(address)).text, /Prøvebageriet i byen, .*Uge 1 Holdt 26\. oktober/);
  });

  test('falls to the coordinator where a team has no consultant', async () => {
    await rows(
      `insert into work_fact (authority_id, id, citizen_id, fact_kind, code_id, period, source, employer, recorded_by)
         select authority_id, gen_random_uuid(), citizen_id, fact_kind, code_id, '[2026-11-09,)', source, 'Havnens Auto', recorded_by
         from work_fact where id = '${job}'`,
    );
    const karla = await house().browseDemo('karla');
    const waits = /Havnens Auto\. Spørg, hvordan det går: uge 1, 16\. november/;
    assert.doesNotMatch((await karla.get('/my-day')).text, waits);
    await rows(
      `update team_member set period = daterange(lower(period), '${day}')
       where citizen_id = '${citizen}' and access_row = 'team_company_consultant'`,
    );
    assert.match((await karla.get('/my-day')).text, waits);
    // Two wrote the same job down: it asks once.
    await rows(
      `insert into work_fact (authority_id, id, citizen_id, fact_kind, code_id, period, source, employer, recorded_by)
         select authority_id, gen_random_uuid(), citizen_id, fact_kind, code_id, '[2026-11-10,)', 'citizen', 'Havnens Auto', recorded_by
         from work_fact where id = '${job}'`,
    );
    assert.equal((await karla.get('/my-day')).text.split('Havnens Auto. Spørg').length, 2);
  });

  test('whoever reads no facts about work finds none of it, and the citizen has it in the own file', async () => {
    assert.equal((await at(pia).get(address)).status, 404);
    assert.match((await at(asta).get('/my-page/own-file')).text, /Kontakt efter jobstart/);
  });
});
