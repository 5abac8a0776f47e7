import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { after } from 'node:test';
import type pg from 'pg';

/** How the real program ended, and all it said. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly told: string;
}

type Environment = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '../..');

const program = 'bin/fodfaeste.js';

/** The address of a database as an operator would set it, also where the server is reached by a socket. */
export function addressOf({ host, port, user, password, database }: pg.ClientConfig): string {
  const secret = password ? `:${encodeURIComponent(String(password))}` : '';
  const socket = host?.startsWith('/') ? `?host=${encodeURIComponent(host)}` : '';
  const place = socket === '' ? (host ?? 'localhost') : 'localhost';
  return `postgres://${user}${secret}@${place}:${port}/${database}${socket}`;
}

/** Nothing of ours from around the test: only what the operator set. */
function environmentOf(settings: Environment): NodeJS.ProcessEnv {
  const around = Object.entries(process.env).filter(
    ([name]) =>
      !name.startsWith('FODFAESTE_') && !['DATABASE_URL', 'PORT', 'HOST', 'NODE_TEST_CONTEXT'].includes(name),
  );
  return { ...Object.fromEntries(around), ...settings };
}

/** Runs the real program to its end. */
export async function fodfaeste(words: readonly string[], settings: Environment = {}): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: root,
    env: environmentOf(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, told] = [gathered(child.stdout), gathered(child.stderr)];
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: said(), told: told() };
}

/** The real program while it serves. */
export interface ServingProgram {
  readonly origin: string;
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  /** Every line of its log so far. */
  log(): string;
  /** Sends the signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

const running = new Set<ChildProcessByStdio<null, Readable, Readable>>();

// A test that fails before it ends its program must not leave it behind: the file would never come to an end.
after(() => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Starts the real program and waits until it listens. Fails with what it said when it ends before.
 * @param release the folder it lies in
 */
export async function serving(
  words: readonly string[],
  settings: Environment,
  release = root,
): Promise<ServingProgram> {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: release,
    env: environmentOf({ PORT: '0', ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const [log, told] = [gathered(child.stdout), gathered(child.stderr)];
  const ended = once(child, 'close') as Promise<[number | null]>;
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const address = /"address":"([^"]+)"/.exec(log())?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(([code]) => {
      running.delete(child);
      reject(new Error(`ended with ${code}: ${log()}${told()}`));
    });
  });
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    const [code] = await ended;
    return code;
  };
  return { origin, process: child, log, end };
}

function gathered(stream: Readable): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return () => text;
}
