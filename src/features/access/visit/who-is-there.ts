import type { Context } from 'hono';
import { readLanguage } from '../../../platform/http/language-cookie.ts';
import { readToken } from '../../../platform/http/sign-in-cookie.ts';
import { enterBySignIn } from './enter-queries.ts';
import type { Ground } from './mount-routes.ts';
import type { Viewer } from './viewer.ts';

/** The viewer behind a request that asks for nothing yet; `undefined` when nobody has signed in. */
export async function whoIsThere(context: Context, { database, clock }: Ground): Promise<Viewer | undefined> {
  const token = readToken(context);
  if (token === undefined) return undefined;
  return database.transaction(async (tables) => {
    const entrance = await enterBySignIn(
      tables,
      token.hash,
      clock.moment(),
      readLanguage(context),
      undefined,
    );
    return entrance?.viewer;
  });
}
