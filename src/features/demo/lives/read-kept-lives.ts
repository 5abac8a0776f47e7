import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { KeptLives } from './kept-lives.ts';

/** Where lives are kept, in the folder with the definitions: a file for each crew. */
export function livesFolder(programmes: string): string {
  return join(programmes, 'demo', 'lives');
}

/** Reads every file of lives, in the order of their names. */
export async function readKeptLives(programmes: string): Promise<readonly KeptLives[]> {
  const folder = livesFolder(programmes);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json.gz')).toSorted();
  return Promise.all(files.map(async (name) => parseLives(await readFile(join(folder, name)))));
}

function parseLives(bytes: Buffer): KeptLives {
  return JSON.parse(gunzipSync(bytes).toString('utf8')) as KeptLives;
}
