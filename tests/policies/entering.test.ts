import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ownDatabase } from '../database/own-database.ts';
import { fillDatabase } from './world/fill-database.ts';
import { flipSeed } from './world/flip-seed.ts';
import { populate, viewersOf, worldDay, worldMoment } from './world/populate.ts';
import type { World, WorldViewer } from './world/world.ts';

describe('entering', () => {
  const database = ownDatabase();
  let world: World;
  let someone: WorldViewer;

  before(async () => {
    world = populate(flipSeed);
    await fillDatabase(database().administrator, world);
    someone =
      viewersOf(world).find(({ employment }) => employment !== null) ?? assert.fail('nobody works here');
  });

  const inTransaction = async (work: () => Promise<void>): Promise<void> => {
    await database().app.query('begin');
    await work().finally(() => database().app.query('rollback'));
  };
  const enter = (account: string | null, employment: string | null, day: string | null) =>
    database().app.query('select app.enter($1, $2, null, $3, $4)', [account, employment, day, worldMoment]);
  const count = async (table: string): Promise<number> => {
    const { rows } = await database().app.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return rows[0]?.n ?? -1;
  };

  test('a transaction in which nobody entered sees nothing, not even run and organisation data', async () => {
    await inTransaction(async () => {
      for (const table of [
        'citizen_call_name',
        'enrolment',
        'shared_note',
        'organisation',
        'run',
        'employment',
        'account',
      ]) {
        assert.equal(await count(table), 0, table);
      }
    });
  });

  test('what a viewer held is gone with the transaction, on the same connection', async () => {
    await inTransaction(async () => {
      await enter(someone.account, someone.employment, worldDay);
      assert.ok((await count('organisation')) > 0);
    });
    await inTransaction(async () => assert.equal(await count('organisation'), 0));
  });

  test('viewer, day and moment are all demanded', async () => {
    await inTransaction(() =>
      assert.rejects(enter(null, null, worldDay), /viewer, today and the moment are required/),
    );
    await inTransaction(() =>
      assert.rejects(
        enter(someone.account, someone.employment, null),
        /viewer, today and the moment are required/,
      ),
    );
  });

  test('nobody becomes somebody else half-way', async () => {
    await inTransaction(async () => {
      await enter(someone.account, someone.employment, worldDay);
      await assert.rejects(enter(world.account[0]?.id ?? '', null, worldDay), /entered already/);
    });
  });

  test('an employment that is over, not begun, or somebody else’s lets nobody in', async () => {
    const strangers = world.employment.find(({ account_id }) => account_id !== someone.account);
    const ended = world.employment.find(({ period }) => period === '[2025-01-01,2026-06-01)');
    await inTransaction(() =>
      assert.rejects(enter(someone.account, strangers?.id ?? '', worldDay), /not employed there/),
    );
    await inTransaction(() =>
      assert.rejects(enter(ended?.account_id ?? '', ended?.id ?? '', worldDay), /not employed there/),
    );
    await inTransaction(() =>
      assert.rejects(enter(someone.account, someone.employment, '2020-01-01'), /not employed there/),
    );
  });

  test('an unknown or lapsed token enters nobody', async () => {
    const lapsed = Buffer.from('lapsed');
    await database().administrator.query(
      `insert into sign_in (token_hash, account_id, employment_id, expires_at) values ($1, $2, $3, clock_timestamp() - interval '1 minute')`,
      [lapsed, someone.account, someone.employment],
    );
    for (const token of [Buffer.from('unknown'), lapsed]) {
      await inTransaction(async () => {
        const { rowCount } = await database().app.query('select * from app.enter_by_sign_in($1, $2, $3)', [
          token,
          worldDay,
          worldMoment,
        ]);
        assert.equal(rowCount, 0);
        assert.equal(await count('organisation'), 0);
      });
    }
  });

  test('an event and a log row can be written in one’s own name only, and read by nobody through the app', async () => {
    const other = world.account.find(({ id }) => id !== someone.account)?.id;
    const insert = (account: string | undefined) =>
      database().app.query(
        `insert into event (id, happened_on, account_id, employment_id, action, subject_kind, subject_id)
         values (gen_random_uuid(), $1, $2, $3, 'enrolment.read', 'enrolment', gen_random_uuid())`,
        [worldDay, account, someone.employment],
      );
    await inTransaction(async () => {
      await enter(someone.account, someone.employment, worldDay);
      await insert(someone.account);
      await assert.rejects(insert(other), { code: '42501' });
    });
    await inTransaction(async () => {
      await enter(someone.account, someone.employment, worldDay);
      await assert.rejects(count('event'), { code: '42501' });
    });
  });

  test('a session belongs to the house its maker acts in', async () => {
    const elsewhere = world.organisation.find(({ id }) => id !== someone.organisation)?.id;
    await inTransaction(async () => {
      await enter(someone.account, someone.employment, worldDay);
      await assert.rejects(
        database().app.query(
          `insert into session (organisation_id, id, run_id, kind, held_on, minutes, held_by)
           values ($1, gen_random_uuid(), $2, 'talk', $3, 30, $4)`,
          [elsewhere, world.run[0]?.id, worldDay, someone.account],
        ),
        { code: '42501' },
      );
    });
  });

  test('only a caseworker of an authority registers citizens, and learns of no other authority’s numbers', async () => {
    const register = (hash: string) =>
      database().app.query<{ id: string | null }>(
        `select app.register_citizen(gen_random_uuid(), gen_random_uuid(), 'Ny', 'Ny Opdigt', '\\x00', $1, '1990-01-01') as id`,
        [Buffer.from(hash)],
      );
    const atAuthority = viewersOf(world).find(
      ({ organisation }) => organisation === world.organisation[0]?.id,
    );
    const atNgo = viewersOf(world).find(({ organisation }) => organisation === world.organisation[2]?.id);
    const known = world.citizen_identity.find(
      ({ authority_id }) => authority_id === atAuthority?.organisation,
    );
    await inTransaction(async () => {
      await enter(atAuthority?.account ?? '', atAuthority?.employment ?? '', worldDay);
      assert.notEqual((await register('a new number')).rows[0]?.id, null);
      assert.equal((await register(String(known?.cpr_hash))).rows[0]?.id, null);
    });
    await inTransaction(async () => {
      await enter(atNgo?.account ?? '', atNgo?.employment ?? '', worldDay);
      await assert.rejects(register('another number'), { code: '42501' });
    });
  });
});
