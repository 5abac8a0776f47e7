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

/** As `bin/fodfaeste.js` calls it once it has found a Node; that file itself is called in one test. */
const commandLine = ['--import', 'tsx', join(root, 'src/command-line/fodfaeste.ts')];
const bin = [join(root, 'bin/fodfaeste.js')];

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
export async function fodfaeste(
  words: readonly string[],
  settings: Environment = {},
  by: 'bin' | 'node' = 'node',
): Promise<Ended> {
  const program = spawn(process.execPath, [...(by === 'bin' ? bin : commandLine), ...words], {
    cwd: root,
    env: environmentOf(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, told] = [gathered(program.stdout), gathered(program.stderr)];
  const [code] = (await once(program, 'close')) as [number | null];
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
  for (const program of running) program.kill('SIGKILL');
});

/** Starts the real program and waits until it listens. Fails with what it said when it ends before. */
export async function serving(words: readonly string[], settings: Environment): Promise<ServingProgram> {
  const program = spawn(process.execPath, [...commandLine, ...words], {
    cwd: root,
    env: environmentOf({ PORT: '0', ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(program);
  const [log, told] = [gathered(program.stdout), gathered(program.stderr)];
  const ended = once(program, 'close') as Promise<[number | null]>;
  const origin = await new Promise<string>((resolve, reject) => {
    program.stdout.on('data', () => {
      const address = /"address":"([^"]+)"/.exec(log())?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(([code]) => {
      running.delete(program);
      reject(new Error(`ended with ${code}: ${log()}${told()}`));
    });
  });
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    program.kill(signal);
    const [code] = await ended;
    return code;
  };
  return { origin, process: program, log, end };
}

function gathered(stream: Readable): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return () => text;
}
