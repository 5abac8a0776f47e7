import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { TestContext } from 'node:test';

/** Another process of ours that starts the server on a folder and says whether it adopted one. */
export type Starter = { readonly process: ChildProcess; readonly adopted: boolean };

/**
 * Starts the server of a data folder in a process of its own, in its own process group (as a terminal would give
 * it), and waits until it runs. `before` and `after` are code of that process, run before the server starts and
 * after it has said so; by default it stays.
 */
export async function startElsewhere(
  t: TestContext,
  dataFolder: string,
  { before = '', after = 'setInterval(() => {}, 1000);' } = {},
): Promise<Starter> {
  const code = `
    ${before}
    const { startEmbeddedServer } = await import('./embedded-server.ts');
    const server = await startEmbeddedServer({ dataFolder: ${JSON.stringify(dataFolder)} });
    process.stdout.write(String(server.adopted));
    ${after}`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    cwd: path.resolve(import.meta.dirname),
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  t.after(() => child.kill('SIGKILL'));
  const [said] = (await Promise.race([once(child.stdout, 'data'), once(child.stdout, 'end')])) as [Buffer?];
  if (said === undefined) throw new Error('the other process did not start a server');
  return { process: child, adopted: said.toString() === 'true' };
}
