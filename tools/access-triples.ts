import pg from 'pg';
import { openAppLogin } from '../src/platform/database/provide-database.ts';
import { templateName } from '../tests/database/template.ts';
import { startTestServer } from '../tests/database/test-server.ts';
import { compareTriples, lineOf, summaryOf } from '../tests/policies/triples.ts';
import { chance } from '../tests/policies/world/chance.ts';
import { fillDatabase } from '../tests/policies/world/fill-database.ts';
import { populate, viewersOf } from '../tests/policies/world/populate.ts';

/**
 * Draws triples – who, which record, on which way – in one random world and compares the database with the oracle on
 * each. `npm run access:triples` tries 20,000 and prints how many, of which ways, and every disagreement;
 * `npm run access:triples -- 2000 7 --each` tries 2,000 in the world of seed 7 and prints each.
 */
const [count = 20_000, seed = Math.floor(Math.random() * 1_000_000)] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const server = await startTestServer();
const maintenance = JSON.parse(server.environment['FODFAESTE_TEST_SERVER'] ?? '{}') as pg.ClientConfig;
const settings = { ...maintenance, database: templateName };
const administrator = new pg.Client(settings);
await administrator.connect();
const app = new pg.Client(await openAppLogin(settings, 'only-for-triples'));
await app.connect();

try {
  const world = populate(seed);
  await fillDatabase(administrator, world);
  const round = await compareTriples(app, world, viewersOf(world), chance(seed), count);
  if (process.argv.includes('--each')) for (const triple of round.triples) console.log(lineOf(triple));
  for (const disagreement of round.disagreements) console.log(disagreement);
  console.log(`seed ${seed}: ${summaryOf(round)}`);
  process.exitCode = round.disagreements.length === 0 ? 0 : 1;
} finally {
  await app.end();
  await administrator.end();
  await server.stop();
}
