import { type Context, Hono } from 'hono';
import type { Kysely } from 'kysely';
import type { Tables } from '../../../../database/row-types.ts';
import { readLanguage } from '../../../platform/http/language-cookie.ts';
import { giveToken, newToken, readToken } from '../../../platform/http/sign-in-cookie.ts';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import { type Ground, signOut } from '../../access/index.ts';
import { codeHash, keyHash, typedCode } from './link-secret.ts';
import { type Opening, openByCode, type TryingCode } from './open-by-code-repository.ts';
import { ClosedPage } from './pages/closed-page.tsx';
import { CodePage } from './pages/code-page.tsx';

/** So long a phone stays with the form before the code is asked for again. */
const hoursOnPhone = 2;

/** Where a kind of link leads, and what it opens. */
export interface CodeDoor {
  readonly opens: 'form' | 'agreement';
  readonly at: string;
  /** The page that is opened. */
  readonly leadsTo: string;
  readonly tryCode: (tables: Kysely<Tables>, trying: TryingCode) => Promise<Opening>;
}

/** The few addresses of lent forms that are open before anybody has entered. */
export function lendingRoutes(ground: Ground): Hono {
  return codeRoutes(ground, { opens: 'form', at: '/answer', leadsTo: '/form', tryCode: openByCode });
}

/**
 * Where a link leads, and where its code is typed, before anybody has entered. Nobody is named here, whoever asks, and a
 * link that never was is answered like one that is closed.
 */
export function codeRoutes(ground: Ground, door: CodeDoor): Hono {
  const app = new Hono();
  app.get(door.at, (context) =>
    context.html(<ClosedPage language={languageOf(context)} why="left" door={door} />),
  );
  app.get(`${door.at}/:key`, async (context) => {
    const { opening } = await tryToOpen(context, ground, door, undefined);
    return show(context, door, opening);
  });
  app.post(`${door.at}/:key`, async (context) => {
    const fields = await context.req.formData().then(typedFields, () => undefined);
    const code = typedCode(fields?.text('code') ?? '');
    // An empty field is a slip and costs no try.
    const { opening, token } = await tryToOpen(context, ground, door, code === '' ? undefined : code);
    if (opening.standing !== 'open') return show(context, door, opening, code === '' ? 'empty' : 'wrong');
    giveToken(context, token);
    return context.redirect(door.leadsTo, 303);
  });
  return app;
}

/** Tries a code. Who was signed in on this screen before is signed out when the link opens on it. */
async function tryToOpen(
  context: Context,
  { database, clock }: Ground,
  { tryCode }: CodeDoor,
  code: string | undefined,
) {
  const secret = context.req.param('key') ?? '';
  const { day, instant } = clock.moment();
  const token = newToken();
  const before = readToken(context);
  const opening = await database.transaction(async (tables) => {
    const came = await tryCode(tables, {
      key: keyHash(secret),
      code: code === undefined ? undefined : codeHash(secret, code),
      token: token.hash,
      day,
      lapsesAt: new Date(instant.getTime() + hoursOnPhone * 3_600_000),
    });
    if (came.standing === 'open' && before !== undefined) await signOut(tables, before.hash);
    return came;
  });
  return { opening, token };
}

function show(context: Context, door: CodeDoor, { standing, tries }: Opening, refusal?: 'empty' | 'wrong') {
  const language = languageOf(context);
  if (standing === 'closed' || tries === 0)
    return context.html(<ClosedPage language={language} why="closed" door={door} />, 404);
  const model = { path: context.req.path, opens: door.opens, tries, refusal };
  return context.html(<CodePage language={language} model={model} />, refusal === undefined ? 200 : 422);
}

function languageOf(context: Context) {
  return readLanguage(context) ?? 'da';
}
