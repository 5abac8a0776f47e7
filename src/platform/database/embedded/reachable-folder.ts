import path from 'node:path';
import { runToEnd } from './run-to-end.ts';
import type { ServerUser } from './server-user.ts';

const FIRST_CLOSED = 'for folder do [ -x "$folder" ] || { printf %s "$folder"; exit 1; }; done';

/**
 * Throws one clear sentence, naming the closed folder, when the server's user cannot walk down to `folder`.
 * The kernel is asked, as that user, about every folder on the way: modes alone say nothing of access lists.
 */
export async function demandReachable(folder: string, user: ServerUser): Promise<void> {
  if (user.uid === undefined) return;
  const { code, output } = await runToEnd('/bin/sh', ['-c', FIRST_CLOSED, 'sh', ...wayTo(folder)], {
    user,
    folder: '/',
  });
  if (code === 0) return;
  throw new Error(
    `The database server runs as user ${user.uid}, who may not enter ${output}: allow it (chmod o+x), or choose another data folder.`,
  );
}

function wayTo(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [...wayTo(parent), folder];
}
