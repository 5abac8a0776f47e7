import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import pg from 'pg';
import { ownDatabase } from '../database/own-database.ts';
import { fillDatabase } from './world/fill-database.ts';
import { flipSeed } from './world/flip-seed.ts';
import { populate } from './world/populate.ts';
import type { World } from './world/world.ts';

describe('ways are packed for counting, and never go stale', () => {
  const database = ownDatabase();
  let world: World;

  before(async () => {
    world = populate(flipSeed);
    await fillDatabase(database().administrator, world);
  });

  /** The ways whose packed row is not what would be packed now; and the rows of ways that are not there. */
  const stale = async (): Promise<number> => {
    const { rows } = await database().administrator.query<{ n: number }>(
      `select count(*)::int as n
       from app.packed_ways(array(select id from citizen)) now full join kept.way kept using (authority_id, referral_id)
       where now.packed is distinct from kept.packed`,
    );
    return rows[0]?.n ?? -1;
  };
  const aFact = (citizen: World['citizen'][number] | undefined, by: unknown): [string, unknown[]] => [
    `insert into work_fact (authority_id, id, citizen_id, fact_kind, period, source, recorded_by)
     values ($1, $2, $3, 'introduction', '[2026-05-01,2026-05-02)', 'staff', $4)`,
    [citizen?.authority_id, randomUUID(), citizen?.id, by],
  ];

  test('every way is there, with everything that was written about it', async () => {
    const { rows } = await database().administrator.query(
      `select count(*)::int as ways, (select count(*)::int from referral) as referrals from kept.way`,
    );
    assert.equal(rows[0]?.ways, rows[0]?.referrals);
    assert.ok(rows[0]?.ways > 0);
    assert.equal(await stale(), 0);
  });

  test('whatever is added, changed or taken out is packed in the same breath', async () => {
    const { administrator } = database();
    const [way] = world.referral;
    const by = world.work_fact[0]?.recorded_by;
    const citizen = world.citizen.find(({ id }) => id === way?.citizen_id);
    const added = await packedOf(administrator, way?.id);
    await administrator.query(...aFact(citizen, by));
    assert.notEqual(await packedOf(administrator, way?.id), added, 'a fact more is another row');
    for (const change of [
      `update work_fact set source = 'register'`,
      `update enrolment set ended_on = starts_on`,
      `delete from course_change where of_change_id is not null`,
      `delete from other_fact_dispute; delete from other_fact where replaces is not null`,
      `delete from closing_taken_back_words; delete from closing_taken_back`,
    ]) {
      await administrator.query(change);
      assert.equal(await stale(), 0, change);
    }
  });

  test('a packer that slept would be noticed', async () => {
    const { administrator } = database();
    const by = world.work_fact[0]?.recorded_by;
    const [way] = world.referral;
    const citizen = world.citizen.find(({ id }) => id === way?.citizen_id);
    await administrator.query('begin');
    try {
      await administrator.query('alter table work_fact disable trigger inserts_are_packed_new');
      await administrator.query(...aFact(citizen, by));
      assert.notEqual(await stale(), 0);
    } finally {
      await administrator.query('rollback');
    }
  });

  test('two who write about one citizen at the same time are both counted', async () => {
    const { administrator, administratorSettings } = database();
    const by = world.work_fact[0]?.recorded_by;
    const [way] = world.referral;
    const citizen = world.citizen.find(({ id }) => id === way?.citizen_id);
    const other = new pg.Client(administratorSettings);
    await other.connect();
    try {
      await administrator.query('begin');
      await administrator.query(...aFact(citizen, by));
      // It waits for its turn until the first has committed, and packs both facts then.
      const second = other.query(...aFact(citizen, by));
      await administrator.query('select pg_sleep(0.2)');
      await administrator.query('commit');
      await second;
    } finally {
      await other.end();
    }
    assert.equal(await stale(), 0);
  });

  test('every table that a way is packed from tells of its changes', async () => {
    const { rows } = await database().administrator.query<{ name: string }>(
      `select t.tablename as name from pg_tables t
       join pg_proc p on p.pronamespace = 'app'::regnamespace and p.proname = 'packed_ways'
       where t.schemaname = 'public' and p.prosrc ~ ('\\mfrom ' || t.tablename || '\\M')
         and (select count(*) from pg_trigger g where g.tgrelid = ('public.' || t.tablename)::regclass
              and g.tgname ~ '_are_packed_' and g.tgenabled = 'A') <> 4`,
    );
    assert.deepEqual(rows, []);
  });
});

async function packedOf(client: pg.Client, referral: unknown): Promise<string> {
  const { rows } = await client.query<{ packed: string }>(
    `select encode(packed, 'hex') as packed from kept.way where referral_id = $1`,
    [referral],
  );
  return rows[0]?.packed ?? '';
}
