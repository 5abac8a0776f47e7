import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ownDatabase } from '../database/own-database.ts';
import { allFlips, type FlipGround, layFlipGround } from './flip-round.ts';
import { unshownFlips } from './unshown-flips.ts';
import { wholeWorldFrom } from './whole-world.ts';
import { chance } from './world/chance.ts';
import { fillDatabase } from './world/fill-database.ts';
import { flipSeed } from './world/flip-seed.ts';
import { viewersOf } from './world/populate.ts';

const seed = Number(process.env['FODFAESTE_SEED'] ?? Math.floor(Math.random() * 1_000_000));

describe(`a lock changed in one place turns the suite red (FODFAESTE_SEED=${seed})`, () => {
  const database = ownDatabase();
  let ground: FlipGround;

  before(
    async () => {
      const world = wholeWorldFrom(flipSeed, unshownFlips);
      const { administrator, app } = database();
      await fillDatabase(administrator, world);
      ground = await layFlipGround(administrator, app, world, viewersOf(world));
    },
    { timeout: 300_000 },
  );

  test('twenty flips drawn from all of them', { timeout: 300_000 }, async () => {
    for (const flip of chance(seed).some(allFlips(ground), 20)) {
      const { name, red } = await flip.run();
      assert.ok(red, `nothing noticed: ${name}`);
    }
  });
});
