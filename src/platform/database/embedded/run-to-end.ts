import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

/** How a program ended. `code` is 0 for success; `output` is all it said, on both channels. */
export type Ending = { readonly code: number; readonly output: string };

/**
 * What the server's programs may see of our environment: nothing of `PG…`, `LD_…` or `LC_…` that would make
 * one machine's server differ from another's.
 */
export function bareEnvironment(): Record<string, string> {
  const { PATH = '/usr/bin:/bin' } = process.env;
  return { PATH, LC_ALL: 'C' };
}

/**
 * Runs a program as the server's user and waits for it. Never throws: a program that cannot be started, or is
 * ended by a signal, has a code other than 0 and says why in `output`.
 * `folder` is where it works; it must be one the user can name, or PostgreSQL cannot find its own files.
 */
export function runToEnd(
  program: string,
  args: readonly string[],
  { user, folder }: { readonly user: ServerUser; readonly folder: string },
): Promise<Ending> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(program, args, {
      ...user,
      cwd: folder,
      env: bareEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.once('error', (fault) => resolve({ code: 127, output: fault.message }));
    child.once('close', (code, signal) => {
      const text = Buffer.concat(said).toString('utf8').trim();
      resolve(
        code === null ? { code: 128, output: `${text} (ended by ${signal})`.trim() } : { code, output: text },
      );
    });
  });
}
