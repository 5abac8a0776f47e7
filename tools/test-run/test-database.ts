import { startTestServer, type TestServer } from '../../tests/database/test-server.ts';

/** Starts the one server that every suite of this run shares, and says which it is. It ends with the run, also when that is broken off. */
export async function startTestDatabase(): Promise<TestServer> {
  const server = await startTestServer();
  console.log(`  on PostgreSQL ${server.version}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().finally(() => process.exit(1)));
  return server;
}
