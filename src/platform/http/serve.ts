import { setTimeout as wait } from 'node:timers/promises';
import { serve as listen, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { OperatorFault } from '../process/operator-fault.ts';

/** A web server that listens. */
export interface Served {
  readonly address: string;
  /** Takes no new requests, lets those under way end, and cuts off what takes longer than the patience given. */
  stop(patienceMilliseconds?: number): Promise<void>;
}

/**
 * Listens.
 * @throws OperatorFault when the address is taken or not ours
 */
export function serve(app: Hono, host: string, port: number): Promise<Served> {
  return new Promise((resolve, reject) => {
    const refuse = (fault: NodeJS.ErrnoException): void => reject(explained(fault, `${host}:${port}`));
    const server: ServerType = listen({ fetch: app.fetch, hostname: host, port }, (info) => {
      server.off('error', refuse);
      const shownHost = info.address.includes(':') ? `[${info.address}]` : info.address;
      resolve({
        address: `http://${shownHost}:${info.port}`,
        stop: (patience = 10_000) => stopped(server, patience),
      });
    });
    server.once('error', refuse);
  });
}

/** A browser keeps its connection open after the answer; one that rests is closed, one that is answered is waited for. */
async function stopped(server: ServerType, patience: number): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  const resting = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50);
  await Promise.race([closed, wait(patience, undefined, { ref: false })]);
  clearInterval(resting);
  if ('closeAllConnections' in server) server.closeAllConnections();
  await closed;
}

function explained(fault: NodeJS.ErrnoException, address: string): Error {
  if (fault.code === 'EADDRINUSE') return new OperatorFault('port-taken', { address });
  const notOurs = ['EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'];
  return notOurs.includes(fault.code ?? '') ? new OperatorFault('address-not-ours', { address }) : fault;
}
