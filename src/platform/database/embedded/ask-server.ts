import { Client, type ClientConfig } from 'pg';

/** Whether a server answers, is on its way up or down, or is not there. */
export type Answer = 'ready' | 'busy' | 'silent';

const ASK_MS = 2_000;

/** PostgreSQL, appendix A: cannot connect now (starting or stopping), ended by an administrator or a crash. */
const BUSY: readonly unknown[] = ['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE'];
/** No socket, or one that nobody listens to. */
const SILENT: readonly unknown[] = ['ENOENT', 'ECONNREFUSED'];
/** Too many connections: full, so certainly there. */
const FULL = '53300';

/** Tries to connect and hangs up. Throws when a server is there and does not want us at all. */
export async function askServer(connection: ClientConfig): Promise<Answer> {
  const client = new Client({ ...connection, connectionTimeoutMillis: ASK_MS });
  // pg reports a broken connection as an event too, and an unheard one ends the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'ready';
  } catch (fault) {
    return answerIn(fault);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function answerIn(fault: unknown): Answer {
  if (!(fault instanceof Error)) throw fault;
  const code = 'code' in fault ? fault.code : undefined;
  if (SILENT.includes(code)) return 'silent';
  if (code === FULL) return 'ready';
  if (BUSY.includes(code)) return 'busy';
  // Hung up on halfway, or no answer in time: pg gives these no code.
  if (code === undefined && /terminated|timeout/.test(fault.message)) return 'busy';
  throw fault;
}
