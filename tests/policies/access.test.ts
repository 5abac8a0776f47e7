import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { buttons, guards } from '../../src/domain/access/locks.ts';
import { ownDatabase } from '../database/own-database.ts';
import { untriedCells } from './coverage.ts';
import { compareLock, type Standing, standingsOf } from './guards.ts';
import { compareReads } from './reads.ts';
import { chance } from './world/chance.ts';
import { fillDatabase } from './world/fill-database.ts';
import { populate, viewersOf } from './world/populate.ts';
import type { World, WorldViewer } from './world/world.ts';
import { compareWrites } from './writes.ts';

/** The worlds of a run are drawn anew; FODFAESTE_SEED=… runs one again. */
const seed = Number(process.env['FODFAESTE_SEED'] ?? Math.floor(Math.random() * 1_000_000));
const mostTrials = 1_000;

describe(`the three locks agree with the oracle in a random world (FODFAESTE_SEED=${seed})`, () => {
  const database = ownDatabase();
  let world: World;
  let viewers: readonly WorldViewer[];
  let standings: readonly Standing[];

  before(async () => {
    world = populate(wholeSeedFrom(seed));
    viewers = viewersOf(world);
    await fillDatabase(database().administrator, world);
    standings = await standingsOf(database().app, world, viewers);
  });

  test('every row of every table is shown to exactly whom it should be, and counted so', async () => {
    assert.deepEqual(await compareReads(database().app, world, viewers), []);
  });

  test('writes pass and are stopped as they should be, and nobody writes in another name', async () => {
    const round = await compareWrites(database().app, world, viewers, chance(seed), mostTrials);
    assert.deepEqual(round.disagreements, []);
    assert.ok(
      round.allowed / round.trials >= 0.4,
      `${round.allowed} of ${round.trials} trials were allowed ones`,
    );
  });

  test('the guards let exactly those try an action who may', () => {
    assert.deepEqual(compareLock(guards, world, standings), []);
  });

  test('the buttons show exactly those the way who may go it', () => {
    assert.deepEqual(compareLock(buttons, world, standings), []);
  });

  test('the world tries every cell: open ones opened and refused, closed ones refused', () => {
    assert.deepEqual(untriedCells(world, viewers), []);
  });
});

/** The first world from a seed on in which every cell is tried. */
function wholeSeedFrom(first: number): number {
  for (let next = first; next < first + 200; next += 1) {
    const world = populate(next);
    if (untriedCells(world, viewersOf(world)).length === 0) return next;
  }
  throw new Error(`no world from seed ${first} on tries every cell: make the worlds richer`);
}
