import { serve as listen, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

/** A web server that listens. */
export interface Served {
  readonly address: string;
  /** Stops taking requests and waits for those under way. */
  stop(): Promise<void>;
}

export function serve(app: Hono, host: string, port: number): Promise<Served> {
  return new Promise((resolve, reject) => {
    const server: ServerType = listen({ fetch: app.fetch, hostname: host, port }, (info) => {
      server.off('error', reject);
      const shownHost = info.address.includes(':') ? `[${info.address}]` : info.address;
      resolve({
        address: `http://${shownHost}:${info.port}`,
        stop: () => new Promise((stopped) => server.close(() => stopped())),
      });
    });
    server.once('error', reject);
  });
}
