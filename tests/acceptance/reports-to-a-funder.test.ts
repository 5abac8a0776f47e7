import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { z } from 'zod';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';
const schemaFile = new URL('../../docs/sealed-edition.schema.json', import.meta.url);
/** As whoever gets an edition checks it. */
const publishedSchema = z.fromJSONSchema(JSON.parse(readFileSync(schemaFile, 'utf8')));

describe('telling a funder about a run', () => {
  const house = demoHouse(day);
  let leader: Browsing;
  let second: Browsing;
  let funder: Browsing;
  let run: string;
  let fund: string;
  let sealed: string;

  const rows = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, string>[]> =>
    (await house().database.administrator.query<Record<string, string>>(sql, [...values])).rows;
  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> =>
    Object.values((await rows(sql, values))[0] ?? {})[0] ?? '';

  before(async () => {
    leader = await house().browseDemo('rune');
    second = await house().browseDemo('solvej');
    funder = await house().browseDemo('frida');
    run = await only(`select id from run where name = 'Ro og retning'`);
    fund = await only(`select id from organisation where name = 'Havnefonden'`);
    sealed = await only(`select edition_proposal_id from sealed_edition where run_id = $1`, [run]);
  });

  test('the fund reads the sealed edition, and nothing else of the run', async () => {
    const list = await funder.get(`/authorities/${fund}/editions`);
    assert.match(list.text, /Ro og retning/);
    const delivery = await only(`select id from edition_delivery where run_id = $1`, [run]);
    const edition = await funder.get(`/authorities/${fund}/editions/${delivery}`);
    assert.match(edition.text, /Gennemført med anbefaling/);
    assert.match(edition.text, /skjult/);
    for (const closed of ['', '/reports', `/editions/${sealed}`, '/figures/completed-with-recommendation'])
      assert.equal((await funder.get(`/runs/${run}${closed}`)).status, 404, closed);
    const other = await only(`select id from organisation where name = 'Ådal Kommune'`);
    assert.equal((await funder.get(`/authorities/${other}/editions`)).status, 404);
    assert.equal((await leader.get(`/authorities/${fund}/editions/${delivery}`)).status, 404);
  });

  test('an edition is the same bytes each time, and holds no hidden count and no id of a person', async () => {
    const delivery = await only(`select id from edition_delivery where run_id = $1`, [run]);
    const at = `/authorities/${fund}/editions/${delivery}/files`;
    const [one, again] = [await funder.get(`${at}/data.json`), await funder.get(`${at}/data.json`)];
    assert.equal(one.html, again.html);
    const digest = createHash('sha256').update(one.html).digest('hex');
    assert.equal(digest, await only(`select digest from edition_delivery where run_id = $1`, [run]));
    assert.deepEqual(publishedSchema.safeParse(JSON.parse(one.html)).error?.issues ?? [], []);
    assert.match(one.html, /"\$schema": "urn:fodfaeste:sealed-edition:1"/);
    const document = JSON.parse(one.html) as { counts: Record<string, number | null>; threshold: number };
    for (const [key, count] of Object.entries(document.counts))
      assert.ok(count === null || count === 0 || count >= document.threshold, `${key} ${count}`);
    for (const { id } of await rows('select id from citizen union select id from referral'))
      assert.ok(!one.html.includes(id ?? ''), id);
    assert.equal((await funder.get(`${at}/da.xlsx`)).status, 200);
    assert.equal((await funder.get(`${at}/no.such`)).status, 404);
  });

  test('it is made again to equal figures after a hundred later corrections', async () => {
    await house().database.administrator.query(
      `insert into work_fact (authority_id, id, citizen_id, fact_kind, extent, period, source, recorded_by)
         select e.authority_id, gen_random_uuid(), e.citizen_id, 'return_from_sick_leave', 'full',
                daterange(e.starts_on + 20, e.starts_on + 21), 'register', r.referrer_account_id
         from enrolment e join referral r on r.id = e.referral_id
         where e.run_id = $1 order by e.starts_on, e.id limit 100`,
      [run],
    );
    const edition = await leader.get(`/runs/${run}/editions/${sealed}`);
    assert.match(edition.text, /Alle tal er de samme/);
  });

  test('a form that cannot be saved says what to do, and loses nothing', async () => {
    const refused = await leader.post(`/runs/${run}/reports`, {
      to: '31.12.2026',
      activities: 'Vi har talt.',
    });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Vælg, hvem der skal have rapporten/);
    assert.match(refused.text, /Vælg en dag, der er gået/);
    assert.match(refused.html, /Vi har talt\./);
  });

  test('two who save at the same time: the second sees it, and overwrites nothing', async () => {
    const draft = await only(
      `select id from report where run_id = $1 and revision = 1 and as_of > '2026-11-01'`,
      [run],
    );
    const address = `/runs/${run}/reports/${draft}`;
    const typed = { to: '16.11.2026', revision: '1', breakdowns: 'authority' };
    const [one, other] = await Promise.all([
      leader.post(address, { ...typed, learning: 'Det ene' }),
      leader.post(address, { ...typed, learning: 'Det andet' }),
    ]);
    assert.deepEqual([one.status, other.status].sort(), [303, 409]);
    const conflict = one.status === 409 ? one : other;
    assert.match(conflict.text, /En anden har gemt imens/);
    assert.match(conflict.html, /Det (ene|andet)/);
    assert.equal(await only('select revision::text from report where id = $1', [draft]), '2');
  });

  test('the leader approves once, the second person seals, and only then the fund has it', async () => {
    const draft = await only(`select id from report where run_id = $1 and as_of > '2026-11-01'`, [run]);
    const preview = await leader.get(`/runs/${run}/reports/${draft}/preview`);
    assert.match(preview.text, /tal er skjult/);
    assert.match(preview.text, /Rettelser/);
    const approve = () => leader.post(`/runs/${run}/reports/${draft}/approval`, { revision: '2' });
    const [one, again] = await Promise.all([approve(), approve()]);
    assert.match(one.location ?? '', /done=proposed/);
    assert.equal(one.location?.replace(/\?.*/, ''), again.location?.replace(/\?.*/, ''));
    const address = one.location?.replace(/\?.*/, '') ?? '';
    const own = await leader.postAndFollow(`${address}/seal`, {});
    assert.match(own.text, /Du har allerede godkendt/);
    assert.equal((await rows('select id from edition_delivery where run_id = $1', [run])).length, 1);
    assert.equal((await second.get(`/runs/${run}/reports/${draft}`)).status, 404);
    const done = await second.postAndFollow(`${address}/seal`, {});
    assert.match(done.text, /Udgaven er lukket/);
    assert.equal((await second.postAndFollow(`${address}/seal`, {})).status, 200);
    assert.equal((await rows('select id from edition_delivery where run_id = $1', [run])).length, 2);
    const list = await funder.get(`/authorities/${fund}/editions`);
    assert.match(list.text, /16\. november 2026/);
  });

  test('an authority that is none of the run’s is taken for no choice, and half-years nobody began in tell nothing', async () => {
    const typed = { recipient: fund, to: '16.11.2026', activities: 'Slet ingen.' };
    const wide = await leader.postAndFollow(`/runs/${run}/reports`, { ...typed, authority: fund });
    assert.doesNotMatch(wide.text, /Handler om/);
    const nobody = await leader.postAndFollow(`/runs/${run}/reports`, { ...typed, 'started-to': '2019-1' });
    assert.match(nobody.text, /Der er for få til at fortælle noget/);
  });

  test('when somebody who was counted has been erased, the product says so, and the edition stands', async () => {
    const { administrator } = house().database;
    const way = await only(
      `select r.id from referral r where r.run_id = $1 and not exists (select from enrolment e where e.referral_id = r.id)
       and r.sent_on < '2026-06-01' limit 1`,
      [run],
    );
    await administrator.query(`alter table referral_status disable trigger all`);
    for (const table of ['referral_status', 'referral'])
      await administrator.query(
        `delete from ${table} where ${table === 'referral' ? 'id' : 'referral_id'} = $1`,
        [way],
      );
    const edition = await leader.get(`/runs/${run}/editions/${sealed}`);
    assert.match(edition.text, /er siden slettet/);
    assert.equal(
      await only(
        `select count(*)::text from edition_delivery d join sealed_edition s on s.id = d.sealed_edition_id
                  where s.edition_proposal_id = $1`,
        [sealed],
      ),
      '1',
    );
  });
});
