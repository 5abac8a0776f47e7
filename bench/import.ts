/**
 * A list of many citizens read in through the pages: chosen, checked – with the search for who stands there twice and for
 * who is here already – and written in one transaction.
 *
 *   node --import tsx bench/import.ts [citizens = 5000]
 */

import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { formOf, ListReader, listOf, readInButton, selectedIn } from './list-reader.ts';
import { type OwnDemo, onOwnDemo } from './own-demo.ts';

const citizens = Number(process.argv[2] ?? 5000);
/** The most the server has held in memory so far, in MB. */
async function peakOf({ server }: OwnDemo): Promise<number> {
  const status = await readFile(`/proc/${server}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

const told = (seconds: number): string => `${seconds.toFixed(2)} s`;

await onOwnDemo(async (demo) => {
  const superuser = new pg.Client(demo.superuser);
  await superuser.connect();
  // It goes when the demo goes, whatever went wrong before.
  superuser.on('error', () => {});
  const { rows } = await superuser.query<{ run_id: string }>(
    `select run_id from appointment where part = 'importer' limit 1`,
  );
  const run = rows[0]?.run_id ?? '';
  const visitor = new ListReader(demo.origin);
  await visitor.signIn();
  const before = await peakOf(demo);
  const form = formOf(listOf(citizens));
  const chosen = await visitor.timed(`/runs/${run}/imports`, form);
  const checked = await visitor.timed(chosen.at, selectedIn(chosen.html));
  const { address, body } = readInButton(checked);
  const written = await visitor.timed(address, body);
  const again = await visitor.timed(`/runs/${run}/imports`, form);
  const nothing = await visitor.timed(again.at, selectedIn(again.html));
  const counts = await superuser.query<{ courses: number; facts: number }>(
    'select courses, facts from import_result',
  );
  console.log(`${citizens} citizens, ${counts.rows[0]?.courses} courses, ${counts.rows[0]?.facts} facts`);
  console.log(`chosen and read from the file      ${told(chosen.took)}`);
  console.log(`checked, with the search for pairs ${told(checked.took)}`);
  console.log(`checked once more and written      ${told(written.took)}`);
  console.log(`the same list checked again        ${told(nothing.took)}`);
  const whole = chosen.took + checked.took + written.took;
  console.log(`rate                               ${Math.round(citizens / whole)} citizens a second`);
  console.log(
    `most memory of the server          ${Math.round(await peakOf(demo))} MB (${Math.round(before)} before)`,
  );
  await superuser.end();
});
