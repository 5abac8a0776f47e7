import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';

/**
 * Gathers what is sent on a connection in this turn of the event loop into one write. A write wakes the server, and
 * that costs more than most of our statements.
 */
export function inOneWrite(client: PoolClient): void {
  // The driver's own field: not in its types, but it is where it corks its messages itself.
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Writable } }).connection;
  stream.cork();
  setImmediate(() => stream.uncork());
}
