import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Premises } from './prepare-places.ts';
import { runToEnd } from './run-to-end.ts';
import type { ServerPlaces } from './server-places.ts';
import type { ServerPrograms } from './server-programs.ts';
import { syncToDisk } from './sync-to-disk.ts';

/** The name of the superuser; only who may enter the private folder can be it. */
export const SUPERUSER = 'postgres';

/**
 * Sees to it that the folder has a cluster, made by this major version. A new one is made beside its place,
 * written to disk and then renamed, so that a start killed at any point leaves either no cluster or a whole one.
 * Of two first starts at once one gives its cluster the name, and the other uses that one.
 */
export async function ensureCluster(premises: Premises, programs: ServerPrograms): Promise<void> {
  const { places } = premises;
  const found = (await versionOf(places)) ?? (await makeCluster(premises, programs));
  if (found !== programs.major) {
    throw new Error(
      `The data in ${places.cluster} were made by PostgreSQL ${found}, and version ${programs.major} cannot read them: move them over before this upgrade.`,
    );
  }
  await throwAwayUnfinished(premises);
}

async function versionOf({ cluster }: ServerPlaces): Promise<string | undefined> {
  const text = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  return text?.trim();
}

async function makeCluster({ places, user }: Premises, programs: ServerPrograms): Promise<string> {
  const making = `${places.cluster}.making-${randomUUID()}`;
  try {
    const made = await runToEnd(programs.initdb, initdbArguments(making), {
      user,
      folder: places.privateFolder,
    });
    if (made.code !== 0) throw new Error(`initdb could not make a cluster in ${making}: ${made.output}`);
    await syncToDisk(making);
    await rename(making, places.cluster);
    await syncToDisk(places.privateFolder);
  } catch (fault) {
    // Another start was first; it has thrown ours away, or the name is taken. Theirs is as good.
    const theirs = await versionOf(places);
    if (theirs === undefined) throw fault;
    return theirs;
  }
  return programs.major;
}

/**
 * Locale C, so that a forgotten Danish collation shows here and not first on another server. Trust, because the
 * private folder's mode is the lock. initdb itself writes everything to disk before it ends.
 */
function initdbArguments(folder: string): string[] {
  const options = ['--encoding=UTF8', '--locale=C', '--auth=trust', '--no-instructions'];
  return ['--pgdata', folder, `--username=${SUPERUSER}`, ...options];
}

/**
 * Removes what killed starts left. Once the cluster has its name, every other making of it is waste, also one
 * that still goes on. Done as the server's user, whose folder it is. What cannot be removed now, because an
 * orphaned initdb still writes, goes at the next start.
 */
async function throwAwayUnfinished({ places, user }: Premises): Promise<void> {
  const waste = `${path.basename(places.cluster)}.making-`;
  const names = (await readdir(places.privateFolder)).filter((name) => name.startsWith(waste));
  if (names.length > 0) await runToEnd('rm', ['-rf', '--', ...names], { user, folder: places.privateFolder });
}
