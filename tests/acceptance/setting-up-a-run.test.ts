import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { DatabaseError } from 'pg';
import type { Browsing } from './browsing.ts';
import { hiddenIn, linkIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

describe('setting up and changing a run', () => {
  const house = demoHouse(day);
  let publisher: Browsing;
  let leader: Browsing;
  let worker: Browsing;
  let led: string;

  const one = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>> => {
    const { rows } = await house().database.administrator.query<Record<string, unknown>>(sql, [...values]);
    return rows[0] ?? {};
  };
  const optionFor = (html: string, words: RegExp): string => {
    const options = [...html.matchAll(/<option value="([^"]*)"[^>]*>([^<]*)</g)];
    const found = options.find(([, , label]) => words.test(label ?? ''));
    assert.ok(found?.[1], `no option like ${words}`);
    return found[1];
  };
  const tickFor = (html: string, words: RegExp): string => {
    const ticks = [...html.matchAll(/value="([^"]*)"[^>]*\/><label[^>]*><span>([^<]*)/g)];
    const found = ticks.find(([, , label]) => words.test(label ?? ''));
    assert.ok(found?.[1], `nothing to tick like ${words}`);
    return found[1];
  };

  before(async () => {
    publisher = await house().browseDemo('arne');
    leader = await house().browseDemo('lea');
    worker = await house().browseDemo('jens');
    const { run_id } = await one(
      `select a.run_id from appointment a join account_identity i on i.account_id = a.account_id
       where i.subject = 'lea' and a.part = 'project_leader'`,
    );
    led = `/runs/${run_id}`;
  });

  test('a publisher begins a run from a published version, step by step, and checks the answers', async () => {
    const start = await publisher.get('/runs/new');
    const first = start.location ?? '';
    const form = await publisher.get(first);
    const empty = await publisher.post(first, { public: 'no', to: '31.02.2027' });
    assert.equal(empty.status, 422);
    assert.match(empty.text, /Vælg en udgivet version/);
    assert.match(empty.text, /Skriv et navn/);
    assert.match(empty.text, /Skriv en dato, der findes/);
    assert.match(empty.html, /value="31\.02\.2027"/);

    const basics = {
      version: optionFor(form.html, /, version 2$/),
      name: 'Holdet i prøve',
      from: '01.02.2027',
      to: '',
      umbrella: '',
      public: 'yes',
    };
    const people = await publisher.postAndFollow(first, basics);
    const second = first.replace('basics', 'people');
    const refused = await publisher.post(second, {});
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Vælg mindst én kommune/);
    assert.equal(/<option[^>]*>Arne/.test(people.html), false, 'nobody names themself');
    const leads = optionFor(people.html, /^Tove Ramme/);
    const check = await publisher.postAndFollow(second, {
      authorities: tickFor(people.html, /^Engdal Kommune/),
      leader: leads,
    });
    assert.match(check.text, /Holdet i prøve/);
    assert.match(check.text, /fra 1\. februar 2027/);
    assert.match(check.text, /Engdal Kommune/);

    const address = first.replace('basics', 'check');
    const [one, other] = await Promise.all([publisher.post(address, {}), publisher.post(address, {})]);
    const begun = [one, other].map(({ location }) => location?.replace(/\?.*/, ''));
    assert.equal(begun[0], begun[1], 'two presses begin one run');
    const about = await publisher.get(begun[0] ?? '');
    assert.match(about.text, /Tove Ramme, Foreningen Trædesten/);
    assert.match(about.text, /Engdal Kommune kommune/);
    const { count } = (
      await house().database.administrator.query(`select count(*)::int from event where action = 'run.begin'`)
    ).rows[0] as { count: number };
    assert.equal(count, 1);
    const listed = await publisher.get('/runs');
    assert.match(listed.text, /Holdet i prøve/);
    assert.equal((await house().browse().get('/catalogue')).text.includes('Holdet i prøve'), true);
  });

  test('nobody but a publisher begins a run, and a publisher never names themself its leader', async () => {
    for (const somebody of [leader, worker]) {
      assert.equal((await somebody.get('/runs')).status, 404);
      assert.equal((await somebody.get('/runs/new')).status, 404);
    }
    const { version } = await one('select id as version from programme_version limit 1');
    const { job, account } = await one(
      `select e.id as job, e.account_id as account from employment e join account_identity i using (account_id) where i.subject = 'arne'`,
    );
    const { job: leas, account: leasAccount } = await one(
      `select e.id as job, e.account_id as account from employment e join account_identity i using (account_id) where i.subject = 'lea'`,
    );
    const begin = (employment: unknown) =>
      house().database.app.query(
        'select app.begin_run(gen_random_uuid(), $1, $2, gen_random_uuid(), $3) as begun',
        [version, 'Forsøg', employment],
      );
    const asSomebody = async <Value>(
      who: unknown,
      at: unknown,
      work: () => Promise<Value>,
    ): Promise<Value> => {
      await house().database.app.query('begin');
      try {
        await house().database.app.query('select app.enter($1, $2, null, $3, $4)', [
          who,
          at,
          day,
          `${day}T10:00:00Z`,
        ]);
        return await work();
      } finally {
        await house().database.app.query('rollback');
      }
    };
    const own = await asSomebody(account, job, () => begin(job));
    assert.equal(own.rows[0]?.begun, null);
    await assert.rejects(
      asSomebody(leasAccount, leas, () => begin(job)),
      isForbidden,
    );
    await assert.rejects(
      asSomebody(account, job, () =>
        house().database.app.query(
          `insert into appointment (id, account_id, organisation_id, part, run_id, period)
           select gen_random_uuid(), $1, e.organisation_id, 'project_leader', r.id, '[2026-01-01,)' from employment e, run r where e.id = $2 limit 1`,
          [account, job],
        ),
      ),
      isForbidden,
    );
  });

  test('the leader adds places, is told what is wrong at the field, and loses nothing typed', async () => {
    const about = await leader.get(`${led}/about`);
    const add = `${led}/about/places/new`;
    assert.equal(linkIn(about, 'Tilføj') !== '', true);
    const form = await leader.get(add);
    const authority = optionFor(form.html, /^Ådal Kommune/);
    const hidden = hiddenIn(form, add);
    const typed = { ...hidden, authority, counted: 'at_once', most: '25', fewest: '30', from: '', to: '' };
    const refused = await leader.post(add, typed);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /ikke er større end det højeste/);
    assert.match(refused.text, /Kommunen har allerede et tal for de dage/);
    assert.match(refused.html, /value="30"/);

    const existing = /\/about\/places\/([0-9a-f-]{36})/.exec(about.html)?.[0] ?? '';
    const line = `${led}${existing}`;
    const open = await leader.get(line);
    const ended = await leader.postAndFollow(line, {
      ...hiddenIn(open, line),
      authority,
      counted: 'at_once',
      most: '60',
      fewest: '',
      from: '',
      to: '31.12.2026',
    });
    assert.match(ended.text, /Det er gemt/);
    assert.match(ended.text, /60 ad gangen til 31\. december 2026/);
    const later = {
      ...hidden,
      authority,
      counted: 'at_once',
      most: '80',
      fewest: '70',
      from: '01.01.2027',
      to: '',
    };
    const [once, twice] = [await leader.postAndFollow(add, later), await leader.postAndFollow(add, later)];
    assert.match(once.text, /70–80 ad gangen fra 1\. januar 2027/);
    assert.equal(twice.text.split('70–80 ad gangen').length, 2, 'a second press adds nothing');
  });

  test('a line that was a mistake is removed, and stays in the history', async () => {
    const about = await leader.get(`${led}/about`);
    const line = `${led}${/\/about\/hours\/([0-9a-f-]{36})/.exec(about.html)?.[0] ?? ''}`;
    const after = await leader.postAndFollow(`${line}/remove`, {});
    assert.match(after.text, /Det er gemt/);
    assert.equal((await leader.get(line)).status, 404);
    const { payload } = await one(
      `select p.payload from event e join event_payload p on p.event_id = e.id where e.action = 'run.change' order by e.recorded_at desc limit 1`,
    );
    assert.equal((payload as { part: string }).part, 'hours');
  });

  test('two who change the same at once: the second is told before anything is overwritten', async () => {
    const address = `${led}/about/basics`;
    const form = await leader.get(address);
    const typed = {
      ...hiddenIn(form, address),
      name: 'Nyt navn',
      from: '',
      to: '',
      umbrella: '',
      public: 'no',
    };
    await publisher.postAndFollow(address, { ...typed, name: 'Først' });
    const late = await leader.post(address, typed);
    assert.equal(late.status, 409);
    assert.match(late.text, /Nogen har rettet det samme imens/);
    assert.match(late.html, /value="Nyt navn"/);
    const again = await leader.postAndFollow(address, { ...typed, ...hiddenIn(late, address) });
    assert.match(again.text, /Nyt navn/);
    assert.match(again.text, /ikke fastsat/);
    assert.match(again.text, /Indsatsen har ingen sidste dag/);
  });

  test('others see what is public of a run, the houses that take part its money, and nobody the forms', async () => {
    const seen = await worker.get(`${led}/about`);
    assert.equal(seen.status, 200);
    assert.match(seen.text, /Medarbejdertimer/);
    assert.doesNotMatch(seen.text, /Aftalte mål/);
    assert.doesNotMatch(seen.html, />Ret</);
    assert.equal((await worker.get(`${led}/about/basics`)).status, 404);
    assert.equal((await worker.post(`${led}/about/basics`, { name: 'Andet' })).status, 404);
    const { id } = await one(
      `select r.id from run r where not exists (select from run_party p join organisation o on o.id = p.organisation_id
         where p.run_id = r.id and o.name in ('Foreningen Trædesten', 'Ådal Kommune')) limit 1`,
    );
    const foreign = await worker.get(`/runs/${id}/about`);
    assert.equal(foreign.status, 200);
    assert.doesNotMatch(foreign.text, /Hvem betaler|Medarbejdertimer/);
    assert.equal((await leader.get(`/runs/${id}/about/basics`)).status, 404);
    const citizen = await house().browseDemo('asta');
    assert.equal((await citizen.get(`${led}/about`)).status, 404);
  });

  test('row security says the same: money to the houses of a run, and no writing from elsewhere', async () => {
    const { job, account } = await one(
      `select e.id as job, e.account_id as account from employment e join account_identity i using (account_id) where i.subject = 'dorte'`,
    );
    const { app } = house().database;
    await app.query('begin');
    await app.query('select app.enter($1, $2, null, $3, $4)', [account, job, day, `${day}T10:00:00Z`]);
    const { rows } = await app.query<{ run: string }>('select distinct run_id as run from run_funding');
    assert.deepEqual(
      rows.map(({ run }) => `/runs/${run}`),
      [led],
    );
    const changed = await app.query(`update run_places set most = 1`);
    assert.equal(changed.rowCount, 0);
    await app.query('savepoint trial');
    await assert.rejects(
      app.query(
        `insert into run_staff_hours (id, run_id, organisation_id, duty, hours_per_week, source, period)
         select gen_random_uuid(), r.id, p.organisation_id, 'x', 1, 'own', '(,)' from run r join run_party p on p.run_id = r.id limit 1`,
      ),
      isForbidden,
    );
    await app.query('rollback');
  });
});

function isForbidden(fault: unknown): boolean {
  return fault instanceof DatabaseError && fault.code === '42501';
}
