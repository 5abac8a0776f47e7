import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The PostgreSQL server of one run: what the test files must know of it, and how it ends. */
export interface TestServer {
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

interface TestServerModule {
  startTestServer(): Promise<TestServer>;
}

const launcher = resolve('tests/database/test-server.ts');

/** Starts the one server that every suite of this run shares. It ends with the run, also when that is broken off. */
export async function startTestDatabase(): Promise<TestServer> {
  if (!existsSync(launcher)) return { environment: {}, stop: async () => {} };
  const { startTestServer } = (await import(pathToFileURL(launcher).href)) as TestServerModule;
  const server = await startTestServer();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().finally(() => process.exit(1)));
  return server;
}
