import type { Context, MiddlewareHandler } from 'hono';

/**
 * A form may only be sent from our own pages. Browsers say where a request comes from (Sec-Fetch-Site, or Origin in
 * older ones); whoever sends neither is no browser and carries no cookie of a person's.
 */
export const sameOrigin: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  const own =
    site === undefined
      ? origin === undefined || originIsOwn(origin, context.req.header('host'))
      : site === 'same-origin';
  if (!own) return context.text('Forbidden', 403);
  return next();
};

function originIsOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Where the browser found us; https as soon as it came by it through whatever stands in front. */
export function originOf(context: Context): string {
  const scheme = context.req.header('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${scheme}://${context.req.header('host') ?? 'localhost'}`;
}
