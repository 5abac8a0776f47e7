import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { buttons, guards } from '../../src/domain/access/locks.ts';
import { ownDatabase } from '../database/own-database.ts';
import { untriedCells } from './coverage.ts';
import { compareLock, type Standing, standingsOf } from './guards.ts';
import { compareReads } from './reads.ts';
import { compareTriples, summaryOf } from './triples.ts';
import { wholeWorldFrom } from './whole-world.ts';
import { chance } from './world/chance.ts';
import { fillDatabase } from './world/fill-database.ts';
import { viewersOf } from './world/populate.ts';
import type { World, WorldViewer } from './world/world.ts';

/** The worlds of a run are drawn anew; FODFAESTE_SEED=… runs one again. */
const seed = Number(process.env['FODFAESTE_SEED'] ?? Math.floor(Math.random() * 1_000_000));
/** Viewer, record and way; `npm run access:triples` tries twenty thousand. */
const triplesPerRun = 2_000;

describe(`the three locks agree with the oracle in a random world (FODFAESTE_SEED=${seed})`, () => {
  const database = ownDatabase();
  let world: World;
  let viewers: readonly WorldViewer[];
  let standings: readonly Standing[];

  // Two worlds in five are whole: on a busy machine it may take minutes to come to one.
  before(
    async () => {
      world = wholeWorldFrom(seed);
      viewers = viewersOf(world);
      await fillDatabase(database().administrator, world);
      standings = await standingsOf(database().app, world, viewers);
    },
    { timeout: 600_000 },
  );

  test('every row of every table is shown to exactly whom it should be, and counted so', {
    timeout: 300_000,
  }, async () => {
    assert.deepEqual(await compareReads(database().app, world, viewers), []);
  });

  test('nor is more or less told, or written, on any of some ways drawn at random', {
    timeout: 300_000,
  }, async (t) => {
    const round = await compareTriples(database().app, world, viewers, chance(seed), triplesPerRun);
    t.diagnostic(summaryOf(round));
    assert.deepEqual(round.disagreements, []);
    const allowed = round.triples.filter((triple) => triple.allowed).length;
    assert.ok(
      allowed / round.triples.length >= 0.4,
      `${allowed} of ${round.triples.length} were allowed ones`,
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
