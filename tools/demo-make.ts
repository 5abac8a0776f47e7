/**
 * Makes the lives of the demo: plays them through the product's own pages, day by day, and keeps what was written.
 *
 *   npm run demo:make               every crew
 *   npm run demo:make -- drivhuset  one of them
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { livesFolder } from '../src/features/demo/lives/read-kept-lives.ts';
import { templateName } from '../tests/database/template.ts';
import { startTestServer } from '../tests/database/test-server.ts';
import { crewNames } from './demo/cast.ts';
import { fileBytes, makeLives } from './demo/make-lives.ts';
import { programmes } from './demo/stage.ts';

const asked = process.argv.slice(2);
const crews = asked.length > 0 ? asked : await crewNames(programmes);
const server = await startTestServer();
const settings = JSON.parse(server.environment['FODFAESTE_TEST_SERVER'] ?? '{}') as pg.ClientConfig;
const client = new pg.Client(settings);
await client.connect();
await mkdir(livesFolder(programmes), { recursive: true });
let faults = 0;
for (const crew of crews) {
  const began = performance.now();
  const database = `made_${crew.replaceAll('-', '_')}`;
  await client.query(`create database ${database} template ${templateName}`);
  try {
    const { lives, deeds, citizens } = await makeLives({ ...settings, database }, crew);
    const bytes = fileBytes(lives);
    await writeFile(join(livesFolder(programmes), `${crew}.json.gz`), bytes);
    const rows = lives.tables.reduce((sum, table) => sum + table.rows.length, 0);
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    console.log(
      `${crew}: ${citizens} citizens, ${deeds} deeds, ${rows} rows, ${(bytes.length / 1_024).toFixed(0)} kB, ${seconds} s`,
    );
  } catch (fault) {
    faults += 1;
    console.error(`${crew}: ${String(fault)}`);
  }
}
await client.end();
await server.stop();
process.exitCode = faults === 0 ? 0 : 1;
