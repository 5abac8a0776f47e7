import { Hono } from 'hono';
import type { Readiness } from '../database/readiness.ts';

/**
 * Two addresses for whoever watches the machine: `/health` says that the process answers, `/ready` whether it may be
 * sent requests (503 with the reason in one word when not). They tell nothing else, and stand in no log.
 */
export function healthRoutes(ready: () => Promise<Readiness>): Hono {
  const app = new Hono();
  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.get('/ready', async (context) => {
    const status = await ready();
    return context.json({ status }, status === 'ready' ? 200 : 503);
  });
  return app;
}
