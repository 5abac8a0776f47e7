import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { ownDatabase } from '../database/own-database.ts';
import { relationsTo } from './oracle/relations.ts';
import { enter } from './reads.ts';
import { fillDatabase } from './world/fill-database.ts';
import { flipSeed } from './world/flip-seed.ts';
import { populate, viewersOf } from './world/populate.ts';
import type { World, WorldViewer } from './world/world.ts';
import { worldDay, worldMoment } from './world/world-time.ts';

describe('letting somebody in for a while', () => {
  const database = ownDatabase();
  let world: World;
  let viewers: readonly WorldViewer[];

  before(async () => {
    world = populate(flipSeed);
    viewers = viewersOf(world);
    await fillDatabase(database().administrator, world);
  });

  const as = async (
    viewer: WorldViewer,
    work: () => Promise<void>,
    moment: string = worldMoment,
  ): Promise<void> => {
    await database().app.query('begin');
    await database().app.query('select app.enter($1, $2, $3, $4, $5)', [
      viewer.account,
      viewer.employment,
      viewer.part,
      worldDay,
      moment,
    ]);
    await work().finally(() => database().app.query('rollback'));
  };
  const count = async (table: string, citizen: string): Promise<number> => {
    const { rows } = await database().app.query<{ n: number }>(
      `select count(*)::int as n from ${table} where citizen_id = $1`,
      [citizen],
    );
    return rows[0]?.n ?? -1;
  };
  const breakByNumber = async (number: unknown): Promise<string | null> => {
    const { rows } = await database().app.query<{ citizen: string | null }>(
      `select app.break_the_glass($1, $2, 'Opdigtet grund') as citizen`,
      [randomUUID(), number],
    );
    return rows[0]?.citizen ?? null;
  };
  const breakAtCourse = async (course: string): Promise<string | null> => {
    const { rows } = await database().app.query<{ citizen: string | null }>(
      `select app.break_the_glass_at($1, $2, 'Opdigtet grund') as citizen`,
      [randomUUID(), course],
    );
    return rows[0]?.citizen ?? null;
  };

  /** A citizen of the viewer's own house whom they stand to only as one of its staff. */
  const strangerTo = (viewer: WorldViewer): World['citizen_identity'][number] | undefined =>
    world.citizen_identity.find((row) => {
      const held = relationsTo(world, viewer, { authority: row.authority_id, citizen: row.citizen_id });
      return held.size === 1 && held.has('other_authority_staff');
    });
  const staff = (): readonly [WorldViewer, World['citizen_identity'][number]] => {
    for (const viewer of viewers) {
      const stranger = viewer.employment === null ? undefined : strangerTo(viewer);
      if (stranger !== undefined) return [viewer, stranger];
    }
    return assert.fail('everybody stands to everybody');
  };

  test('other staff of the authority break the glass, and read what the team’s caseworker reads', async () => {
    const [viewer, stranger] = staff();
    await as(viewer, async () => {
      assert.equal(await count('citizen_identity', stranger.citizen_id), 0);
      assert.equal(await breakByNumber(stranger.cpr_hash), stranger.citizen_id);
      for (const table of ['citizen_identity', 'citizen_call_name', 'referral_status', 'access_grant'])
        assert.ok((await count(table, stranger.citizen_id)) > 0, table);
      assert.equal(await count('journal_entry', stranger.citizen_id), 0);
      assert.equal(await count('read_log_person', stranger.citizen_id), 0);
      const changed = await database().app.query(
        'update citizen_identity set address = address where citizen_id = $1',
        [stranger.citizen_id],
      );
      assert.equal(changed.rowCount, 0, 'broken glass lets nobody write');
    });
  });

  test('a number of another authority breaks no glass, and neither does a number nobody has', async () => {
    const [viewer] = staff();
    const elsewhere = world.citizen_identity.find(({ authority_id }) => authority_id !== viewer.organisation);
    await as(viewer, async () => {
      assert.equal(await breakByNumber(elsewhere?.cpr_hash), null);
      assert.equal(await breakByNumber(Buffer.from('nobody')), null);
    });
  });

  test('glass mends at the end of its spell, to the instant', async () => {
    const grant = world.access_grant.find(
      (row) =>
        row.kind === 'break_the_glass' &&
        !world.access_grant_end.some((end) => end.access_grant_id === row.id) &&
        (row.starts_at as Date) < new Date(worldMoment) &&
        new Date(worldMoment) < (row.ends_at as Date),
    );
    const viewer = viewers.find(
      (one) => one.account === grant?.to_account_id && one.organisation === grant?.to_organisation_id,
    );
    if (grant === undefined || viewer === undefined) return assert.fail('no glass is broken in this world');
    const opens = async (moment: Date): Promise<boolean> => {
      let open = false;
      await as(
        viewer,
        async () => {
          const { rows } = await database().app.query<{ open: boolean }>(
            `select coalesce($1 = any (app.held('break_the_glass_citizens')), false) as open`,
            [grant.citizen_id],
          );
          open = rows[0]?.open ?? false;
        },
        moment.toISOString(),
      );
      return open;
    };
    const end = (grant.ends_at as Date).getTime();
    assert.equal(await opens(new Date(end - 1)), true);
    assert.equal(await opens(new Date(end)), false);
    assert.equal(await opens(new Date((grant.starts_at as Date).getTime() - 1)), false);
  });

  test('a leader breaks the glass at a course she leads, and at no other', async () => {
    const leader = viewers.find((viewer) =>
      world.run.some(({ id }) => relationsTo(world, viewer, { run: id }).has('project_leader')),
    );
    if (leader === undefined) return assert.fail('nobody leads');
    const leads = (run: string): boolean => relationsTo(world, leader, { run }).has('project_leader');
    const led = world.referral.find(({ run_id }) => leads(run_id));
    const other = world.referral.find(({ run_id }) => !leads(run_id));
    await as(leader, async () => {
      assert.equal(await breakAtCourse(led?.id ?? ''), led?.citizen_id);
    });
    await as(leader, async () => {
      if (other !== undefined) assert.equal(await breakAtCourse(other.id), null);
      assert.equal(await breakAtCourse(randomUUID()), null);
    });
  });

  test('citizens and people around them break no glass', async () => {
    const [, stranger] = staff();
    for (const viewer of viewers.filter(({ employment }) => employment === null))
      await as(viewer, async () => {
        assert.equal(await breakByNumber(stranger.cpr_hash), null);
        assert.equal(await breakAtCourse(world.referral[0]?.id ?? ''), null);
      });
  });

  test('an account acts in one part at a time, and a part it does not have shows nothing', async () => {
    const employed = viewers.find(({ employment }) => employment !== null) ?? assert.fail();
    await database().app.query('begin');
    await assert.rejects(enter(database().app, { ...employed, part: 'relative' }), /one part at a time/);
    await database().app.query('rollback');
    const unknown = { account: employed.account, employment: null, organisation: null, part: 'citizen' };
    await as(unknown, async () => {
      const { rows } = await database().app.query<{ n: number }>(
        'select count(*)::int as n from citizen_call_name',
      );
      assert.equal(rows[0]?.n, 0);
    });
  });

  test('a sign-in in a personal part acts in that part, around those who agreed', async () => {
    const token = Buffer.from('in a part');
    const relative =
      viewers.find(
        (viewer) =>
          viewer.part === 'relative' &&
          world.citizen.some(({ id }) => relationsTo(world, viewer, { citizen: id }).has('relative')),
      ) ?? assert.fail('nobody is anybody’s relative');
    const around = world.citizen.filter(({ id }) =>
      relationsTo(world, relative, { citizen: id }).has('relative'),
    );
    await database().administrator.query(
      `insert into sign_in (token_hash, account_id, personal_part, expires_at)
       values ($1, $2, 'relative', clock_timestamp() + interval '1 hour')`,
      [token, relative.account],
    );
    await database().app.query('begin');
    const { rows } = await database().app.query<{ personal_part: string; own_citizens: string[] }>(
      'select personal_part, own_citizens from app.enter_by_sign_in($1, $2, $3)',
      [token, worldDay, worldMoment],
    );
    await database().app.query('rollback');
    assert.equal(rows[0]?.personal_part, 'relative');
    assert.deepEqual([...(rows[0]?.own_citizens ?? [])].sort(), around.map(({ id }) => id).sort());
  });
});
