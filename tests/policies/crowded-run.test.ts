import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ownDatabase } from '../database/own-database.ts';
import { compareReads } from './reads.ts';
import { fillDatabase } from './world/fill-database.ts';
import { flipSeed } from './world/flip-seed.ts';
import { populate, viewersOf } from './world/populate.ts';
import type { World, WorldViewer } from './world/world.ts';

describe('a run with more citizens than a list holds', () => {
  const database = ownDatabase();
  let world: World;

  before(async () => {
    world = populate(flipSeed);
    await fillDatabase(database().administrator, world);
    // Every run counts as one with too many.
    await database().administrator.query(
      'create or replace function app.most_listed() returns bigint language sql immutable as $$ select 0 $$',
    );
  });

  test('shows its leader exactly the same, asked one by one', async () => {
    const leads = ({ account }: WorldViewer) =>
      world.appointment.some(({ account_id, part }) => account_id === account && part === 'project_leader');
    const leaders = viewersOf(world).filter(leads).slice(0, 2);
    assert.ok(leaders.length > 0);
    assert.deepEqual(await compareReads(database().app, world, leaders), []);
  });
});
