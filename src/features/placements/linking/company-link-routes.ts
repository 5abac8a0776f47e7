import type { Hono } from 'hono';
import type { Ground } from '../../access/index.ts';
import { codeRoutes } from '../../answering/index.ts';
import { openPlacementByCode } from './link-repository.ts';

/** Where a workplace's link leads, before its code has been typed. */
export function companyLinkRoutes(ground: Ground): Hono {
  return codeRoutes(ground, {
    opens: 'agreement',
    at: '/company-link',
    leadsTo: '/agreement',
    tryCode: openPlacementByCode,
  });
}
