/**
 * How long it takes from nothing to the first page, each time in a fresh process.
 *
 *   node --import tsx bench/start-time.ts [rounds = 3]
 *
 * A round is a first start on an empty folder (cluster, schema, demo) and a second start on the same folder.
 */
import { freshFolder, removeFolder, startOn } from './own-demo.ts';

/** Seconds until the page that everybody sees first has been answered whole. */
async function secondsToFirstPage(folder: string): Promise<number> {
  const began = performance.now();
  const demo = await startOn(folder);
  try {
    const answer = await fetch(new URL('/sign-in', demo.origin));
    await answer.text();
    if (answer.status !== 200) throw new Error(`the first page answered ${answer.status}`);
    return (performance.now() - began) / 1_000;
  } finally {
    await demo.stop();
  }
}

async function round(): Promise<readonly [number, number]> {
  const folder = await freshFolder();
  try {
    return [await secondsToFirstPage(folder), await secondsToFirstPage(folder)];
  } finally {
    await removeFolder(folder);
  }
}

const rounds = Number(process.argv[2] ?? 3);
for (let number = 1; number <= rounds; number += 1) {
  const [first, second] = await round();
  console.log(`round ${number}: first start ${first.toFixed(2)} s, second start ${second.toFixed(2)} s`);
}
console.log('bars: first start 10 s, second start 3 s');
