import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type pg from 'pg';
import { waysIn } from '../../src/features/runs/packed-way.ts';
import { ownDatabase } from '../database/own-database.ts';
import { enter } from './reads.ts';
import { fillDatabase } from './world/fill-database.ts';
import { flipSeed } from './world/flip-seed.ts';
import { populate, viewersOf } from './world/populate.ts';
import type { World, WorldViewer } from './world/world.ts';
import { worldDay } from './world/world-time.ts';

describe('figures are counted through one door', () => {
  const database = ownDatabase();
  let world: World;
  let viewers: readonly WorldViewer[];

  before(async () => {
    world = populate(flipSeed);
    viewers = viewersOf(world);
    await fillDatabase(database().administrator, world);
  });

  /** What the door hands over: the ways, or that it is shut. */
  const counted = async (viewer: WorldViewer, run: string): Promise<readonly string[] | 'shut'> => {
    const { app } = database();
    await app.query('begin');
    try {
      await enter(app, viewer);
      const { rows } = await app.query<{ block: Buffer }>(
        'select app.ways_to_count($1, $2, false) as block',
        [run, worldDay],
      );
      const ways = rows.flatMap(({ block }) => [...waysIn(block.subarray(4, 4 + block.readInt32BE(0)))]);
      return ways.map(({ referral }) => referral).sort();
    } catch (fault) {
      if ((fault as pg.DatabaseError).code === '42501') return 'shut';
      throw fault;
    } finally {
      await app.query('rollback');
    }
  };

  /** What the oracle says: everything about a run for whoever leads it today, in her own house, and else nothing. */
  const wanted = ({ account, organisation, employment }: WorldViewer, run: string) => {
    const leads = world.appointment.some(
      (row) =>
        employment !== null &&
        row.part === 'project_leader' &&
        row.account_id === account &&
        row.organisation_id === organisation &&
        row.run_id === run &&
        holdsOnWorldDay(row.period as string),
    );
    const own = world.referral.filter(({ run_id }) => run_id === run).map(({ id }) => id as string);
    return leads ? own.sort() : 'shut';
  };

  const disagreements = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const viewer of viewers)
      for (const { id: run } of world.run) {
        const [told, asked] = [await counted(viewer, run as string), wanted(viewer, run as string)];
        if (JSON.stringify(told) !== JSON.stringify(asked)) found.push(`${viewer.account} ${run}`);
      }
    return found;
  };

  test('it opens to whoever leads the run, whole, and to nobody else', async () => {
    const opened = viewers.filter((viewer) =>
      world.run.some(({ id }) => wanted(viewer, id as string) !== 'shut'),
    );
    assert.ok(opened.length > 0 && opened.length < viewers.length);
    assert.deepEqual(await disagreements(), []);
  });

  test('whoever leads the run may read every one of these rows by itself, too', async () => {
    const { app } = database();
    for (const viewer of viewers)
      for (const { id: run } of world.run) {
        if (wanted(viewer, run as string) === 'shut') continue;
        const people = world.referral
          .filter(({ run_id }) => run_id === run)
          .map(({ citizen_id }) => citizen_id);
        await app.query('begin');
        await enter(app, viewer);
        for (const table of packedTables) {
          const own = table.endsWith('_fact') ? 'citizen_id = any ($1)' : 'run_id = $1';
          const values: unknown[] = table.endsWith('_fact') ? [people] : [run];
          const { rows } = await app.query(`select count(*)::int as n from ${table} where ${own}`, values);
          const all = await database().administrator.query(
            `select count(*)::int as n from ${table} where ${own}`,
            values,
          );
          assert.deepEqual(rows, all.rows, `${table} of ${run}`);
        }
        await app.query('rollback');
      }
  });

  test('the app reaches what is kept by no other way', async () => {
    const { app } = database();
    for (const question of [
      'select from kept.way',
      'select from kept.turn',
      'delete from kept.way',
      'select app.pack_all_ways()',
      'select app.make_kept_anew()',
      `select app.pack_ways('{}')`,
    ])
      await assert.rejects(app.query(question), /permission denied/, question);
    const { rows } = await app.query('select * from app.packed_ways($1)', [
      world.citizen.map(({ id }) => id),
    ]);
    assert.deepEqual(rows, []);
  });

  test('a door that asked nothing would be noticed', async () => {
    const { administrator } = database();
    const { rows } = await administrator.query<{ made: string }>(
      `select pg_get_functiondef('app.demand_ways_can_be_counted'::regproc) as made`,
    );
    const made = rows[0]?.made ?? '';
    const guard = `of_run = any (app.held('project_leader_runs')) is not true`;
    assert.ok(made.includes(guard));
    try {
      await administrator.query(made.replace(guard, 'false'));
      assert.notDeepEqual(await disagreements(), []);
      await administrator.query(made.replace(guard, `app.held('project_leader_runs') is null`));
      assert.notDeepEqual(await disagreements(), []);
    } finally {
      await administrator.query(made);
    }
  });
});

/** What a way is packed from. */
const packedTables = [
  'referral',
  'referral_status',
  'enrolment',
  'enrolment_version_move',
  'course_change',
  'closing',
  'closing_taken_back',
  'attendance',
  'work_fact',
  'benefit_fact',
  'other_fact',
];

function holdsOnWorldDay(period: string): boolean {
  const [from, to] = period.slice(1, -1).split(',');
  return (from === '' || String(from) <= worldDay) && (to === '' || String(to) > worldDay);
}
