import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const name = 'fodfaeste';

/** The browser's secret, and the hash of it that the database keeps. */
export interface Token {
  readonly secret: string;
  readonly hash: Buffer;
}

export function newToken(): Token {
  return tokenOf(randomBytes(32).toString('base64url'));
}

function tokenOf(secret: string): Token {
  return { secret, hash: createHash('sha256').update(secret).digest() };
}

export function readToken(context: Context): Token | undefined {
  const secret = getCookie(context, name);
  return secret === undefined ? undefined : tokenOf(secret);
}

/** Lax, so that a link in a mail opens signed in; Secure as soon as the browser came by https. */
export function giveToken(context: Context, token: Token): void {
  const secure = context.req.header('x-forwarded-proto') === 'https';
  setCookie(context, name, token.secret, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
}

export function takeToken(context: Context): void {
  deleteCookie(context, name, { path: '/' });
}
