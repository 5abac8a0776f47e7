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

const there = { questionnaire: randomUUID(), version: randomUUID() };
const definition = (number: number, holder = 'ours'): string =>
  JSON.stringify({ version: number, rights: { holder } });

describe('questionnaires are read in by whoever the house has named to publish', () => {
  const database = ownDatabase();
  let world: World;
  let viewers: readonly WorldViewer[];

  before(async () => {
    world = populate(flipSeed);
    viewers = viewersOf(world);
    const { administrator } = database();
    await fillDatabase(administrator, world);
    await administrator.query(`insert into questionnaire (id, key) values ($1, 'opdigtet')`, [
      there.questionnaire,
    ]);
    await administrator.query(
      `insert into questionnaire_version (id, questionnaire_id, number, definition, origin, published_on)
       values ($1, $2, 1, $3, 'shipped', '2026-01-01')`,
      [there.version, there.questionnaire, definition(1)],
    );
  });

  const as = async (viewer: WorldViewer, work: () => Promise<void>): Promise<void> => {
    await database().app.query('begin');
    await enter(database().app, viewer);
    await work().finally(() => database().app.query('rollback'));
  };
  const ask = (sql: string, values: readonly unknown[] = []) => database().app.query(sql, [...values]);
  /** The oracle's own idea: named today, by the house one acts in. */
  const publishes = (viewer: WorldViewer): boolean =>
    world.appointment.some(
      (row) =>
        row.part === 'programme_publisher' &&
        row.account_id === viewer.account &&
        row.organisation_id === viewer.organisation &&
        isCurrent(row.period),
    );
  const publisher = (): WorldViewer => viewers.find(publishes) ?? assert.fail('nobody publishes');
  const readIn = (signed: string, ticked: string | null, origin = 'imported') =>
    ask(
      `insert into questionnaire_version
         (id, questionnaire_id, number, definition, origin, published_on, published_by, rights_ticked_by, rights_ticked_on)
       values ($1, $2, 2, $3, $4, '2026-11-18', $5, $6::uuid, case when $6::uuid is null then null else date '2026-11-18' end)`,
      [
        randomUUID(),
        there.questionnaire,
        definition(2, ticked === null ? 'ours' : 'licensed'),
        origin,
        signed,
        ticked,
      ],
    );

  const attempts: Readonly<Record<string, (viewer: WorldViewer) => Promise<unknown>>> = {
    'adding a questionnaire': () =>
      ask(`insert into questionnaire (id, key) values ($1, 'ny')`, [randomUUID()]),
    'adding a version': ({ account }) => readIn(account, account),
  };
  for (const [what, attempt] of Object.entries(attempts))
    test(`${what} is open to those named, each in the house that named them, and to nobody else`, async () => {
      const named = viewers.filter(publishes);
      assert.ok(named.length > 0 && named.length < viewers.length);
      for (const viewer of viewers)
        await as(viewer, async () => {
          if (named.includes(viewer)) await attempt(viewer);
          else await assert.rejects(attempt(viewer), { code: '42501' });
        });
    });

  test('what is read in, and the tick that it may be used, are signed with one’s own name', async () => {
    const { account } = publisher();
    const other = world.account.find(({ id }) => id !== account)?.id ?? assert.fail('nobody else');
    await as(publisher(), () => assert.rejects(readIn(other, other), { code: '42501' }));
    await as(publisher(), () => assert.rejects(readIn(account, other), { code: '42501' }));
  });

  test('nobody who enters makes a version look as if it came with the product', async () => {
    await as(publisher(), () => assert.rejects(readIn(publisher().account, null, 'shipped')));
  });

  test('everybody who has entered reads them; who has not reads nothing', async () => {
    const count = async (): Promise<unknown> =>
      (await ask('select count(*)::int as n from questionnaire_version where id = $1', [there.version]))
        .rows[0]?.n;
    for (const viewer of viewers) await as(viewer, async () => assert.equal(await count(), 1));
    assert.equal(await count(), 0);
  });

  for (const sql of [
    `update questionnaire_version set definition = '{"version": 1, "rights": {"holder": "ours"}}'`,
    `update questionnaire set key = 'andet'`,
    'delete from questionnaire_version',
    'delete from questionnaire',
  ])
    test(`a version that stands, stands: ${sql.slice(0, 40)} is refused to whoever publishes`, async () => {
      await as(publisher(), () => assert.rejects(ask(sql), { code: '42501' }));
    });
});
