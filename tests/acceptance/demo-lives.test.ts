import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { courseInvariants } from '../demo/course-invariants.ts';
import { lived } from '../demo/invariant.ts';
import { peopleInvariants } from '../demo/people-invariants.ts';
import { wayInInvariants } from '../demo/way-in-invariants.ts';
import { linkIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

/** A Thursday, months after the week the lives were lived in: everything has moved. */
const today = plainDate('2027-03-18');

interface Leader {
  readonly account_id: string;
  readonly employment_id: string;
  readonly run_id: string;
}

describe('the lives of the demo', () => {
  const house = demoHouse(today, { who: 'everybody', readIn: 'lists' });
  const invariants = () => [
    ...wayInInvariants,
    ...courseInvariants,
    ...peopleInvariants(house().keys, today),
  ];

  test('there are some five hundred citizens, most of whom lived through the pages', async () => {
    const { administrator } = house().database;
    const { rows } = await administrator.query<{ everybody: number; lived: number }>(
      `select (select count(*) from citizen)::int as everybody,
              (select count(distinct citizen_id) from (${lived}) l)::int as lived`,
    );
    const [counted] = rows;
    assert.ok(counted && counted.everybody >= 440 && counted.lived >= 230, JSON.stringify(counted));
  });

  test('every one of them is so as the rules want it', async () => {
    const broken: string[] = [];
    for (const { holds, offenders } of invariants()) {
      const found = await offenders(house().database.administrator);
      if (found.length > 0) broken.push(`${holds}: not for ${found.length}, as ${JSON.stringify(found[0])}`);
    }
    assert.deepEqual(broken, []);
  });

  test('a worry waits on a day and one was answered, and places stand beside a wish', async () => {
    const nanna = await house().browseDemo('nanna');
    const day = await nanna.get('/my-day');
    assert.match(day.text, /Per ny Mentoren er bekymret og skrev 17\. marts\. Læs det/);
    const worries = await nanna.get(linkIn(day, 'Læs det'));
    assert.match(worries.text, /Venter på dig Han har ikke.*Tidligere Vi skulle.*Nanna Navnløs læste det/);
    const { rows } = await house().database.administrator.query<{ id: string }>(
      `select citizen_id as id from citizen_call_name n join citizen_account a using (citizen_id) where call_name = 'Asta'`,
    );
    const places = (await (await house().browseDemo('jens')).get(`/citizens/${rows[0]?.id}/places`)).text;
    assert.match(places, /Ådal Planteskole Foreslået 11\. marts 2027.*Møllebageriet ApS.*Havnens Auto A\/S/);
  });

  test('whatever is broken in them is found', async () => {
    const { administrator } = house().database;
    const unnoticed: string[] = [];
    for (const { holds, offenders, broken } of invariants()) {
      // Foreign keys and triggers would stop some of what is to be noticed here.
      await administrator.query('begin; set local session_replication_role = replica');
      try {
        await administrator.query(broken);
        if ((await offenders(administrator)).length === 0) unnoticed.push(holds);
      } finally {
        await administrator.query('rollback');
      }
    }
    assert.deepEqual(unnoticed, []);
  });

  test('whoever leads a run finds people on every page of it', async () => {
    const { administrator } = house().database;
    const { rows } = await administrator.query<Leader>(
      `select d.account_id, d.employment_id, a.run_id from demo_role d
         join appointment a on a.account_id = d.account_id and a.part = 'project_leader'
       where d.position >= 100`,
    );
    assert.ok(rows.length >= 5, `${rows.length} runs are led by somebody with a button`);
    for (const { account_id, employment_id, run_id } of rows) {
      const leader = await house().browseAs(account_id, employment_id);
      for (const address of ['/my-day', `/intake?run=${run_id}`, `/runs/${run_id}`, '/team-board'])
        assert.equal((await leader.get(address)).status, 200, address);
      assert.match((await leader.get(`/runs/${run_id}`)).text, /Startet [1-9]/);
    }
  });

  test('what happened on a weekday still did', async () => {
    const { rows } = await house().database.administrator.query<{ day: number; events: number }>(
      `select extract(isodow from happened_on)::int as day, count(*)::int as events from event
       where action = 'referral.send' group by 1`,
    );
    assert.ok(
      rows.every(({ day }) => day <= 5),
      JSON.stringify(rows),
    );
  });
});
