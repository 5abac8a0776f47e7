import { readFile, rename, stat } from 'node:fs/promises';
import type { ServerPlaces } from './server-places.ts';

const LARGE = 1_000_000;

/** Puts a log of more than a million bytes aside before a start, keeping one earlier log. */
export async function turnLog({ log }: ServerPlaces): Promise<void> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGE) await rename(log, `${log}.1`);
}

/** The last line PostgreSQL wrote, for the sentence that says why it did not start. */
export async function lastLogLine({ log }: ServerPlaces): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').at(-1) ?? '';
}
