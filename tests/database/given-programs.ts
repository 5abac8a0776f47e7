import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { runToEnd } from '../../src/platform/database/embedded/run-to-end.ts';
import type { ServerUser } from '../../src/platform/database/embedded/server-user.ts';

/** A server that runs for the tests, and how to reach one of its databases as its superuser. */
export interface RunningServer {
  connection(database: string): pg.ClientConfig;
  stop(): Promise<void>;
}

/** What a test run needs of a server that lives for minutes: no power cut is survived. */
const forTests = '-c listen_addresses= -c max_connections=60 -c fsync=off -c timezone=UTC -c jit=off';

/**
 * Starts a PostgreSQL of the machine's own – another version than the embedded one, say – on a folder of its own.
 *
 * @param programs the folder of `initdb` and `pg_ctl`, as in `/usr/lib/postgresql/15/bin`
 * @throws when one of them fails, with what it said
 */
export async function startGivenPrograms(programs: string): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'fodfaeste-tests-'));
  await chmod(folder, 0o711);
  const [cluster, socket] = [join(folder, 'cluster'), join(folder, 'socket')];
  // PostgreSQL refuses to run as root.
  const user: ServerUser = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  for (const place of [cluster, socket]) {
    await mkdir(place, { mode: 0o700 });
    if (user.uid !== undefined && user.gid !== undefined) await chown(place, user.uid, user.gid);
  }
  const run = async (program: string, ...words: readonly string[]): Promise<void> => {
    const { code, output } = await runToEnd(join(programs, program), words, { user, folder: cluster });
    if (code !== 0) throw new Error(`${program} of ${programs} ended with ${code}: ${output}`);
  };
  await run('initdb', '-D', cluster, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '-A', 'trust', '-N');
  const settings = `${forTests} -c unix_socket_directories=${socket}`;
  await run('pg_ctl', '-D', cluster, '-w', '-l', join(socket, 'log'), '-o', settings, 'start');
  return {
    connection: (database) => ({ host: socket, port: 5432, database, user: 'postgres', ssl: false }),
    stop: async () => {
      await run('pg_ctl', '-D', cluster, '-w', '-m', 'fast', 'stop');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
