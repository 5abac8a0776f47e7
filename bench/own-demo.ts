/** Starts a demo of one's own for a measurement: fresh data folder, free port, ended and removed afterwards. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type pg from 'pg';

export interface OwnDemo {
  readonly origin: string;
  /** Its data folder. */
  readonly folder: string;
  /** The web server's process id. */
  readonly server: number;
  /** PostgreSQL's first process; every other one is its child. */
  readonly postmaster: number;
  /** A superuser's way into the demo's database, past row security. */
  readonly superuser: pg.ClientConfig;
  stop(): Promise<void>;
}

const program = [path.join(import.meta.dirname, '../bin/fodfaeste.js'), 'demo'];

/** An empty data folder that the database's own user can reach. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'fod-bench-'));
  await chmod(folder, 0o711);
  return folder;
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Starts the product on a folder and waits until it says that it listens. */
export async function startOn(folder: string): Promise<OwnDemo> {
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, program, {
    env: { ...environment, FODFAESTE_DATA: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await listening(child);
  const postgres = path.join(folder, 'postgres');
  const lock = await readFile(path.join(postgres, 'cluster/postmaster.pid'), 'utf8');
  return {
    origin,
    folder,
    server: child.pid ?? 0,
    postmaster: Number(lock.split('\n')[0]),
    superuser: { host: postgres, port: 5432, database: 'fodfaeste', user: 'postgres', ssl: false },
    stop: () => end(child),
  };
}

/** Reads the log until the address stands in it; the rest is read too, so that the server never waits for us. */
async function listening(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the server has no log');
  const lines = createInterface(child.stdout);
  const told = new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const address = /"address":"([^"]+)"/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened`)));
  });
  return told;
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Runs work on a demo of its own and clears up whatever happens. */
export async function onOwnDemo(work: (demo: OwnDemo) => Promise<void>): Promise<void> {
  const folder = await freshFolder();
  try {
    const demo = await startOn(folder);
    try {
      await work(demo);
    } finally {
      await demo.stop();
    }
  } finally {
    await removeFolder(folder);
  }
}
