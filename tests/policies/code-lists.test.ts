import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { ownDatabase } from '../database/own-database.ts';
import { enter } from './reads.ts';
import { fillDatabase } from './world/fill-database.ts';
import { flipSeed } from './world/flip-seed.ts';
import { populate, viewersOf } from './world/populate.ts';
import type { World, WorldViewer } from './world/world.ts';
import { isCurrent } from './world/world-time.ts';

/** What an attempt needs besides who tries. */
const reading = randomUUID();
const known = { code: randomUUID(), over: randomUUID(), open: randomUUID() };

describe('code lists are kept by whoever the house has named for it', () => {
  const database = ownDatabase();
  let world: World;
  let viewers: readonly WorldViewer[];

  before(async () => {
    world = populate(flipSeed);
    viewers = viewersOf(world);
    await fillDatabase(database().administrator, {
      ...world,
      code_system: [
        ...world.code_system,
        { key: 'benefits', title_da: 'Ydelser', title_en: 'Benefits', source: 'Opdigtet' },
      ],
      code_list_import: [
        { id: reading, system_key: 'benefits', imported_on: '2026-01-01', added: 2, ended: 0, verified: 0 },
      ],
      code: [...world.code, { id: known.code, system_key: 'benefits', code: 'opdigtet' }],
      code_period: [aPeriod(known.over, '[2020-01-01,2026-02-01)'), aPeriod(known.open, '[2026-02-01,)')],
    });
  });

  const as = async (viewer: WorldViewer, work: () => Promise<void>): Promise<void> => {
    await database().app.query('begin');
    await enter(database().app, viewer);
    await work().finally(() => database().app.query('rollback'));
  };
  const ask = (sql: string, values: readonly unknown[] = []) => database().app.query(sql, [...values]);
  /** The oracle's own idea: named today, by the house one acts in. */
  const isNamed = (viewer: WorldViewer, part: string): boolean =>
    world.appointment.some(
      (row) =>
        row.part === part &&
        row.account_id === viewer.account &&
        row.organisation_id === viewer.organisation &&
        isCurrent(row.period),
    );
  const administrator = (): WorldViewer =>
    viewers.find((viewer) => isNamed(viewer, 'administrator')) ?? assert.fail('nobody keeps the lists');

  const attempts: Readonly<Record<string, (viewer: WorldViewer) => Promise<unknown>>> = {
    'reading a list in': ({ account }) =>
      ask(
        `insert into code_list_import (id, system_key, account_id, imported_on, added, ended, verified)
         values ($1, 'benefits', $2, '2026-11-18', 1, 0, 0)`,
        [randomUUID(), account],
      ),
    'adding a code': () =>
      ask(`insert into code (id, system_key, code) values ($1, 'benefits', 'nyt')`, [randomUUID()]),
    'adding a period': () =>
      ask(
        `insert into code_period (id, system_key, code_id, period, wording_da, wording_en, legal_reference, source, verified, import_id)
         values ($1, 'benefits', $2, '[2019-01-01,2020-01-01)', 'a', 'b', 'c', 'd', 'read', $3)`,
        [randomUUID(), known.code, reading],
      ),
  };

  for (const [what, attempt] of Object.entries(attempts)) {
    test(`${what} is open to the administrators, each in the house that named them, and to nobody else`, async () => {
      const named = viewers.filter((viewer) => isNamed(viewer, 'administrator'));
      assert.ok(named.length > 0 && named.length < viewers.length);
      for (const viewer of viewers) {
        await as(viewer, async () => {
          if (named.includes(viewer)) await attempt(viewer);
          else await assert.rejects(attempt(viewer), { code: '42501' });
        });
      }
    });
  }

  test('ending a period is open to the administrators only; for others there is nothing to end', async () => {
    for (const viewer of viewers) {
      await as(viewer, async () => {
        const { rowCount } = await ask(
          `update code_period set period = '[2026-02-01,2027-01-01)' where id = $1`,
          [known.open],
        );
        assert.equal(rowCount, isNamed(viewer, 'administrator') ? 1 : 0);
      });
    }
  });

  test('everybody who has entered reads the lists; who has not reads nothing', async () => {
    const count = async (): Promise<unknown> =>
      (await ask('select count(*)::int as n from code_period')).rows[0]?.n;
    for (const viewer of viewers) await as(viewer, async () => assert.equal(await count(), 2));
    assert.equal(await count(), 0);
  });

  const rewritings: Readonly<Record<string, string>> = {
    'new words for a period': `update code_period set wording_da = 'nyt' where id = '${known.over}'`,
    'another first day': `update code_period set period = '[2019-01-01,2026-02-01)' where id = '${known.over}'`,
    'another last day for what is over': `update code_period set period = '[2020-01-01,2025-02-01)' where id = '${known.over}'`,
    'opening what is over': `update code_period set period = '[2020-01-01,)' where id = '${known.over}'`,
    'a mark put back': `update code_period set verified = 'verify' where id = '${known.open}'`,
    'another reference for what was read': `update code_period set legal_reference = 'x' where id = '${known.open}'`,
    'taking a period away': `delete from code_period where id = '${known.over}'`,
    'taking a code away': `delete from code where id = '${known.code}'`,
  };
  for (const [what, sql] of Object.entries(rewritings)) {
    test(`history: ${what} is refused, to the administrator and to the owner of the tables`, async () => {
      await as(administrator(), () => assert.rejects(ask(sql)));
      await assert.rejects(database().administrator.query(sql));
    });
  }

  test('no two periods of a code share a day, whoever writes them', async () => {
    const twice = `insert into code_period (id, system_key, code_id, period, wording_da, wording_en, legal_reference, source, verified, import_id)
      values (gen_random_uuid(), 'benefits', '${known.code}', '[2025-01-01,2025-02-01)', 'a', 'b', 'c', 'd', 'read', '${reading}')`;
    await as(administrator(), () => assert.rejects(ask(twice), { code: '23P01' }));
  });

  test('a reading is signed with one’s own name', async () => {
    const other = world.account.find(({ id }) => id !== administrator().account)?.id;
    await as(administrator(), () =>
      assert.rejects(
        ask(
          `insert into code_list_import (id, system_key, account_id, imported_on, added, ended, verified)
           values (gen_random_uuid(), 'benefits', $1, '2026-11-18', 0, 0, 0)`,
          [other],
        ),
        { code: '42501' },
      ),
    );
  });

  test('the parts open no person: without them their holders see exactly the same people', async () => {
    const parts = ['administrator', 'programme_publisher'];
    const holders = viewers.filter((viewer) => parts.some((part) => isNamed(viewer, part)));
    const people = async (viewer: WorldViewer): Promise<unknown> => {
      let seen: unknown;
      await as(viewer, async () => {
        const ids = [
          'citizen',
          'citizen_call_name',
          'citizen_identity',
          'shared_note',
          'journal_entry',
          'attendance',
        ];
        const all = ids.map((table) => `select '${table}' as t, count(*)::int as n from ${table}`);
        seen = (await ask(all.join(' union all '))).rows;
      });
      return seen;
    };
    const before = await Promise.all(inTurn(holders, people));
    await database().administrator.query('delete from appointment where part = any ($1)', [parts]);
    assert.deepEqual(await Promise.all(inTurn(holders, people)), before);
  });
});

/** One after the other: they share a connection. */
function inTurn<Item, Value>(items: readonly Item[], ask: (item: Item) => Promise<Value>): Promise<Value>[] {
  let last: Promise<unknown> = Promise.resolve();
  return items.map((item) => {
    const next = last.then(() => ask(item));
    last = next;
    return next;
  });
}

function aPeriod(id: string, period: string): World['code_period'][number] {
  return {
    id,
    system_key: 'benefits',
    code_id: known.code,
    period,
    wording_da: 'opdigtet',
    wording_en: 'invented',
    legal_reference: 'Opdigtet lov § 1',
    source: 'Opdigtet',
    verified: 'read',
    import_id: reading,
  };
}
