import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Language } from '../i18n/dictionary.ts';

const name = 'language';
const year = 31_536_000;

/** The language chosen in this browser, if one was. */
export function readLanguage(context: Context): Language | undefined {
  const chosen = getCookie(context, name);
  return chosen === 'da' || chosen === 'en' ? chosen : undefined;
}

export function keepLanguage(context: Context, language: Language): void {
  setCookie(context, name, language, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: year });
}
