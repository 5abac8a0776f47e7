import { type Context, Hono } from 'hono';
import { readToken } from '../../../platform/http/sign-in-cookie.ts';
import { noFields, typedFields } from '../../../platform/http/typed-fields.ts';
import { enterBySignIn } from './enter-queries.ts';
import type { Ground } from './mount-routes.ts';
import { parseSightAt, stillHolds } from './sight.ts';

/** What an open page is told: stay, close, or close because nobody is signed in any more. */
type SightAnswer = 'open' | 'closed' | 'signed-out';

/**
 * The address an open page asks every few seconds. It is told one word, so nothing is read and nothing is logged as a
 * reading; one transaction. Mounted before the request log, which it would fill.
 */
export function sightRoute(ground: Ground): Hono {
  return new Hono().post('/sight', async (context) => context.text(await answer(context, ground)));
}

async function answer(context: Context, { database, clock }: Ground): Promise<SightAnswer> {
  const token = readToken(context);
  if (token === undefined) return 'signed-out';
  const asked = await context.req.formData().then(typedFields, () => noFields);
  const target = parseSightAt(asked.text('at'));
  return database.transaction(async (tables) => {
    const entrance = await enterBySignIn(tables, token.hash, clock.moment(), undefined, target);
    if (entrance === undefined) return 'signed-out';
    return stillHolds(asked.text('token'), entrance.sight) ? 'open' : 'closed';
  });
}
