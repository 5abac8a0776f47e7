import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ownDatabase } from '../database/own-database.ts';
import { fillDatabase } from './world/fill-database.ts';
import { flipSeed } from './world/flip-seed.ts';
import { populate, viewersOf, worldDay, worldMoment } from './world/populate.ts';
import type { World, WorldViewer } from './world/world.ts';

/** What relations are worked out from, written a second time by hand. */
const relationTables = [
  'access_grant',
  'access_grant_end',
  'appointment',
  'card_sharing',
  'caseload_handover',
  'caseload_return',
  'consent',
  'consent_withdrawal',
  'enrolment',
  'extract_agreement',
  'extract_delivery',
  'journal_entry',
  'journal_handover',
  'journal_reader',
  'referral',
  'referral_status',
  'responsible_caseworker',
  'sharing',
  'sharing_end',
  'team_member',
];

describe('relations are kept between requests and never go stale', () => {
  const database = ownDatabase();
  let world: World;
  let staff: WorldViewer[];

  before(async () => {
    world = populate(flipSeed);
    await fillDatabase(database().administrator, world);
    staff = viewersOf(world).filter(({ employment }) => employment !== null);
  });

  const ask = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await database().administrator.query<Row>(sql, values)).rows;

  /** What is held by somebody who enters at a moment and commits; with what is asked inside. */
  const enter = async (viewer: WorldViewer | undefined, moment: string = worldMoment): Promise<void> => {
    const { app } = database();
    await app.query('begin');
    await app.query('select app.enter($1, $2, null, $3, $4)', [
      viewer?.account,
      viewer?.employment,
      worldDay,
      moment,
    ]);
    await app.query('commit');
  };

  const keptOf = async (viewer: WorldViewer | undefined) => {
    const [row] = await ask<{ made_at: Date; lists: string }>(
      'select made_at, lists::text from kept.relations where employment_id = $1',
      [viewer?.employment],
    );
    return row;
  };

  /** Whether entering again used what was kept. */
  const isKept = async (viewer: WorldViewer | undefined, moment?: string): Promise<boolean> => {
    const earlier = await keptOf(viewer);
    await enter(viewer, moment);
    const later = await keptOf(viewer);
    return earlier !== undefined && earlier.made_at.getTime() === later?.made_at.getTime();
  };

  test('each table that relations are worked out from tells of its changes, also when rows are copied in', async () => {
    const told = await ask<{ name: string }>(
      `select tgrelid::regclass::text as name from pg_trigger where tgname = 'a_change_is_told' and tgenabled = 'A' order by 1`,
    );
    assert.deepEqual(told.map(({ name }) => name).sort(), relationTables);
  });

  test('nothing but grants is asked for the moment', async () => {
    const [row] = await ask<{ asked: string }>(
      `select regexp_replace(prosrc, '--[^\\n]*', '', 'g') as asked from pg_proc where proname = 'work_out_relations'`,
    );
    const asked = row?.asked.match(/[^\n]*\bmoment\b[^\n]*/g)?.map((line) => line.trim());
    assert.equal(asked?.length, 1);
    assert.match(asked?.[0] ?? '', /g\.starts_at <= moment and g\.ends_at > moment/);
  });

  test('somebody who comes back finds what was worked out before', async () => {
    await enter(staff[0]);
    assert.equal(await isKept(staff[0]), true);
  });

  test('any change of any of those tables ends what was kept, whoever it is about', async () => {
    for (const table of relationTables) {
      await enter(staff[0]);
      assert.equal(await isKept(staff[0]), true, `${table}: nothing has changed yet`);
      await ask(`delete from ${table} where false`);
      assert.equal(await isKept(staff[0]), false, table);
    }
  });

  test('a change counts from the moment it is committed, and one that is taken back never', async () => {
    await enter(staff[0]);
    await ask('begin');
    await ask('delete from sharing where false');
    assert.equal(await isKept(staff[0]), true, 'not committed');
    await ask('commit');
    assert.equal(await isKept(staff[0]), false, 'committed');
    await ask('begin');
    await ask('delete from sharing where false');
    await ask('rollback');
    assert.equal(await isKept(staff[0]), true, 'taken back');
  });

  test('a change that was on its way while relations were worked out ends them when it comes', async () => {
    await ask('begin');
    await ask('delete from sharing where false');
    await enter(staff[1]);
    assert.equal(await isKept(staff[1]), true);
    await ask('commit');
    assert.equal(await isKept(staff[1]), false);
  });

  test('whoever has written already keeps nothing: more may come under the same number', async () => {
    await ask('truncate kept.relations');
    await ask('begin');
    await ask('delete from sharing where false');
    await ask('select app.enter($1, $2, null, $3, $4)', [
      staff[0]?.account,
      staff[0]?.employment,
      worldDay,
      worldMoment,
    ]);
    await ask('commit');
    assert.equal(await keptOf(staff[0]), undefined);
  });

  test('another day, an earlier moment and the edge of a grant are worked out anew', async () => {
    const grant = world.access_grant.find(
      ({ to_account_id, starts_at, ends_at }) =>
        staff.some(({ account }) => account === to_account_id) &&
        new Date(String(starts_at)) <= new Date(worldMoment) &&
        new Date(String(ends_at)) > new Date(worldMoment),
    );
    const let_in = staff.find(({ account }) => account === grant?.to_account_id);
    await enter(let_in);
    assert.equal(await isKept(let_in), true);
    assert.equal(await isKept(let_in, new Date(String(grant?.ends_at)).toISOString()), false, 'its end');
    assert.equal(await isKept(let_in, worldMoment), false, 'an earlier moment');
  });

  test('what is kept is what would be worked out, for everybody', async () => {
    for (const viewer of staff) {
      await enter(viewer);
      await enter(viewer);
      const different = await ask(
        `select from kept.relations k
         where k.employment_id = $1 and (
           select coalesce(array_agg('app.held_' || w.list order by w.list), '{}')
           from app.work_out_relations(k.account_id, k.organisation_id, $2, $3) w)
         <> (select coalesce(array_agg(n order by n), '{}') from unnest(k.names) n)`,
        [viewer.employment, worldDay, worldMoment],
      );
      assert.deepEqual(different, []);
    }
  });

  test('the app can neither read nor write what is kept, nor enter a house without working there', async () => {
    const { app } = database();
    await assert.rejects(app.query('select from kept.relations'), /permission denied/);
    await assert.rejects(app.query('select from kept.changes'), /permission denied/);
    const [one] = staff;
    await assert.rejects(
      app.query('select app.begin_visit($1, $2, $3, null, $4, $5)', [
        one?.account,
        one?.employment,
        one?.organisation,
        worldDay,
        worldMoment,
      ]),
      /permission denied/,
    );
  });
});
