import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Log } from '../log/log.ts';

/** One line a request: the route's pattern, never the address itself, which holds ids. */
export function requestLog(log: Log): MiddlewareHandler {
  return async (context, next) => {
    const began = process.hrtime.bigint();
    await next();
    const milliseconds = Number((process.hrtime.bigint() - began) / 10_000n) / 100;
    log.info('request', {
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      milliseconds,
    });
  };
}
