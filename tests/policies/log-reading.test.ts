import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { v7 as newId } from 'uuid';
import { ownDatabase } from '../database/own-database.ts';
import { relationsTo } from './oracle/relations.ts';
import { enter } from './reads.ts';
import { fillDatabase } from './world/fill-database.ts';
import { flipSeed } from './world/flip-seed.ts';
import { populate, viewersOf } from './world/populate.ts';
import { type World, type WorldViewer, whoIs } from './world/world.ts';
import { isCurrent } from './world/world-time.ts';

describe('the log of readings has one door', () => {
  const database = ownDatabase();
  let world: World;
  let someone: WorldViewer;

  before(async () => {
    world = populate(flipSeed);
    await fillDatabase(database().administrator, world);
    someone = viewersOf(world).find(({ employment }) => employment !== null) ?? assert.fail('nobody works');
  });

  const logged = async (people: readonly { authority_id?: unknown; id?: unknown }[], enters = true) => {
    const { app } = database();
    const id = newId();
    await app.query('begin');
    try {
      if (enters) await enter(app, someone);
      await app.query('select app.log_reading($1, $2, $3, $4, $5, null)', [
        id,
        '/search',
        people.map((one) => one.authority_id),
        people.map((one) => one.id),
        people.map(() => 'listed'),
      ]);
      await app.query('commit');
    } catch (fault) {
      await app.query('rollback');
      throw fault;
    }
    const { rows } = await database().administrator.query<{ account_id: string; people: number }>(
      `select l.account_id, count(*)::int as people from read_log l join read_log_person p on p.read_log_id = l.id
       where l.id = $1 group by 1`,
      [id],
    );
    return rows[0];
  };

  test('a row for the request, in the name of whoever entered, and one for each person', async () => {
    const people = world.citizen.slice(0, 3);
    assert.deepEqual(await logged(people), { account_id: someone.account, people: 3 });
  });

  test('of people on a list it keeps what the viewer stood to each, and who was restricted, as the oracle says', async () => {
    const { app } = database();
    const restricted = new Set(
      world.citizen_protection
        .filter(({ kind, period }) => kind === 'restricted' && isCurrent(period))
        .map(({ citizen_id }) => citizen_id),
    );
    const held = new Set<string>();
    for (const viewer of viewersOf(world)) {
      await app.query('begin');
      await enter(app, viewer);
      const { rows } = await app.query<{ citizen: string; acting_as: string[]; restricted: boolean }>(
        'select citizen, acting_as, restricted from app.standing_to($1)',
        [world.citizen.map(({ id }) => id)],
      );
      await app.query('commit');
      const told = new Map(rows.map((row) => [row.citizen, row]));
      for (const { authority_id, id } of world.citizen) {
        const stands = new Set(relationsTo(world, viewer, { authority: authority_id, citizen: id }));
        stands.delete('other_authority_staff');
        for (const relation of stands) held.add(relation);
        assert.deepEqual(told.get(id)?.acting_as, [...stands].toSorted(), `${whoIs(viewer)} to ${id}`);
        assert.equal(told.get(id)?.restricted, restricted.has(id), id);
      }
    }
    assert.ok(held.size >= 18, [...held].join(', '));
  });

  test('somebody who does not exist, or not in that authority, cannot be logged', async () => {
    const [one, other] = [
      world.citizen[0],
      world.citizen.find((c) => c.authority_id !== world.citizen[0]?.authority_id),
    ];
    await assert.rejects(logged([{ authority_id: one?.authority_id, id: newId() }]), /nobody there to log/);
    await assert.rejects(logged([{ authority_id: other?.authority_id, id: one?.id }]), /nobody there to log/);
  });

  test('nothing is logged before somebody has entered', async () => {
    await assert.rejects(logged(world.citizen.slice(0, 1), false), /null value/);
  });

  test('the app itself writes no row of the log', async () => {
    const { app } = database();
    await assert.rejects(app.query('insert into read_log default values'), /permission denied/);
    await assert.rejects(app.query('insert into read_log_person default values'), /permission denied/);
  });

  test('what the log names stays', async () => {
    const { administrator } = database();
    await logged(world.citizen.slice(0, 1));
    await assert.rejects(
      administrator.query('update citizen set id = gen_random_uuid() where id = $1', [world.citizen[0]?.id]),
      /the log still names it|violates foreign key/,
    );
    await assert.rejects(administrator.query('delete from read_log'), /the log still names it/);
    await assert.rejects(
      administrator.query('delete from employment where id = $1', [someone.employment]),
      /the log still names it/,
    );
  });
});
