import type { Hono } from 'hono';

/** A page as somebody got it. */
export interface Seen {
  readonly status: number;
  readonly html: string;
  /** The words, without marks, with ordinary spaces. */
  readonly text: string;
  /** Where a redirect leads. */
  readonly location: string | undefined;
  readonly headers: Headers;
}

type Fields = Readonly<Record<string, string>>;

/** Browses the application without a browser: keeps the cookie, follows what it is told to follow. */
export class Browsing {
  readonly #app: Hono;
  #cookies: string;

  constructor(app: Hono, cookies = '') {
    this.#app = app;
    this.#cookies = cookies;
  }

  /** The same person, browsing another application over the same database. */
  over(app: Hono): Browsing {
    return new Browsing(app, this.#cookies);
  }

  async get(path: string): Promise<Seen> {
    return this.#send(path, { headers: { cookie: this.#cookies } });
  }

  /** The bytes of a file. */
  async download(path: string): Promise<Uint8Array> {
    const response = await this.#app.request(path, { headers: { cookie: this.#cookies } });
    return new Uint8Array(await response.arrayBuffer());
  }

  async post(path: string, fields: Fields | FormData): Promise<Seen> {
    return this.#send(path, {
      method: 'POST',
      headers: { cookie: this.#cookies, 'sec-fetch-site': 'same-origin' },
      body: fields instanceof FormData ? fields : new URLSearchParams(fields),
    });
  }

  /** Posts and goes where the answer leads. Fails when the answer is no redirect, with the words that were shown. */
  async postAndFollow(path: string, fields: Fields): Promise<Seen> {
    const answer = await this.post(path, fields);
    if (answer.location === undefined)
      throw new Error(`${path} answered ${answer.status}: ${answer.text.slice(0, 600)}`);
    return this.get(answer.location);
  }

  async #send(path: string, init: RequestInit): Promise<Seen> {
    const response = await this.#app.request(path, init);
    const given = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    if (given.length > 0) this.#cookies = given.join('; ');
    const html = await response.text();
    return {
      status: response.status,
      html,
      text: wordsOf(html),
      location: response.headers.get('location') ?? undefined,
      headers: response.headers,
    };
  }
}

/** The address behind a link with these words; fails with the page's words when there is none. */
export function linkIn(seen: Seen, words: string): string {
  const links = [...seen.html.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)];
  const found = links.find(([, , inside]) => wordsOf(inside ?? '').includes(words));
  if (found?.[1] === undefined)
    throw new Error(`no link "${words}" among: ${links.map(([, , l]) => wordsOf(l ?? '')).join(' | ')}`);
  return found[1].replaceAll('&amp;', '&');
}

/** The fields a form carries along unseen. */
export function hiddenIn(seen: Seen, action: string): Record<string, string> {
  const form = [...seen.html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].find(([, marks]) =>
    marks?.includes(`action="${action}"`),
  );
  if (form?.[2] === undefined) throw new Error(`no form to ${action} on the page`);
  const hidden = [...form[2].matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ]);
  return Object.fromEntries(hidden) as Record<string, string>;
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function wordsOf(html: string): string {
  return (
    html
      // What a page would say once it is closed is not what it says.
      .replaceAll(/<template\b.*?<\/template>/gs, ' ')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll('\u00a0', ' ')
      .replaceAll('\u2060', '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}
