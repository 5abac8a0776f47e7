import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Premises } from './prepare-places.ts';
import { copyIn, copyPrograms } from './program-copy.ts';
import { runToEnd } from './run-to-end.ts';
import type { ServerPackage } from './server-package.ts';
import type { ServerUser } from './server-user.ts';

/** The two programs we need, by absolute path, and their major version as the cluster writes it (`18`). */
export type ServerPrograms = { readonly initdb: string; readonly postgres: string; readonly major: string };

/**
 * Programs the server's user can really run: those npm installed, or else a copy in the data folder. A copy is
 * needed when the installation is closed to that user (under a closed home, say) or when npm ran no install
 * scripts, so that the library links are missing; we never write into the installation itself.
 * Throws one clear sentence when not even the copy runs (a foreign C library, a disk that forbids programs).
 */
export async function usablePrograms(
  { places, user }: Premises,
  server: ServerPackage,
): Promise<ServerPrograms> {
  if ((await troubleWith(server.native, server, user)) === undefined)
    return programsIn(server.native, server);
  const copy = copyIn(places.dataFolder, server);
  if ((await troubleWith(copy, server, user)) !== undefined) await copyPrograms(places.dataFolder, server);
  const trouble = await troubleWith(copy, server, user);
  if (trouble === undefined) return programsIn(copy, server);
  throw new Error(`The embedded PostgreSQL in ${copy} cannot run here: ${trouble}`);
}

function programsIn(native: string, { version }: ServerPackage): ServerPrograms {
  const program = (name: string): string => path.join(native, 'bin', name);
  return { initdb: program('initdb'), postgres: program('postgres'), major: version.split('.', 1).join() };
}

// One file of each part stands for the rest: npm unpacks a whole package with the same rights.
const TRY_OUT = `
for needed in share/postgresql/postgres.bki share/postgresql/extension/plpgsql.control lib/postgresql bin/initdb
do [ -r "$1/$needed" ] || { echo "may not read $1/$needed"; exit 1; }; done
exec "$1/bin/postgres" --version`;

async function troubleWith(
  native: string,
  server: ServerPackage,
  user: ServerUser,
): Promise<string | undefined> {
  for (const { link } of server.links) {
    const there = await access(path.join(native, link)).then(
      () => true,
      () => false,
    );
    if (!there) return `${link} is missing`;
  }
  const { code, output } = await runToEnd('/bin/sh', ['-c', TRY_OUT, 'sh', native], { user, folder: '/' });
  return code === 0 ? undefined : output;
}
