import pg from 'pg';
import { openAppLogin } from '../src/platform/database/provide-database.ts';
import { templateName } from '../tests/database/template.ts';
import { startTestServer } from '../tests/database/test-server.ts';
import { allFlips, layFlipGround } from '../tests/policies/flip-round.ts';
import { unshownFlips } from '../tests/policies/unshown-flips.ts';
import { wholeWorldFrom } from '../tests/policies/whole-world.ts';
import { fillDatabase } from '../tests/policies/world/fill-database.ts';
import { flipSeed } from '../tests/policies/world/flip-seed.ts';
import { viewersOf } from '../tests/policies/world/populate.ts';

/**
 * Changes every generated guard, button and policy in one place at a time, runs the access suite on each, and prints
 * how many were changed and how many the suite noticed. The two must be equal.
 *
 *   npm run access:flip -- [words …]   only those whose name holds one of the words, for example a table's
 */
const words = process.argv.slice(2);
const server = await startTestServer();
const maintenance = JSON.parse(server.environment['FODFAESTE_TEST_SERVER'] ?? '{}') as pg.ClientConfig;
const settings = { ...maintenance, database: templateName };
const administrator = new pg.Client(settings);
await administrator.connect();
const app = new pg.Client(await openAppLogin(settings, 'only-for-flips'));
await app.connect();

try {
  const world = wholeWorldFrom(flipSeed, unshownFlips);
  await fillDatabase(administrator, world);
  const ground = await layFlipGround(administrator, app, world, viewersOf(world));
  const flips = allFlips(ground).filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  if (flips.length === 0) throw new Error(`nothing that can be changed is called ${words.join(' or ')}`);
  let red = 0;
  for (const [done, flip] of flips.entries()) {
    const result = await flip.run();
    if (result.red) red += 1;
    else console.log(`not noticed: ${result.name}`);
    if ((done + 1) % 100 === 0) console.log(`${done + 1} of ${flips.length}`);
  }
  console.log(`flips ${flips.length} / red ${red}`);
  process.exitCode = red === flips.length ? 0 : 1;
} finally {
  await app.end();
  await administrator.end();
  await server.stop();
}
