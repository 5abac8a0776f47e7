import type { Person } from './person.ts';

/** A page as it was sent, and where it stands. */
export interface Sent {
  readonly address: string;
  readonly status: number;
  readonly html: string;
}

/** More pages than the demo has for anybody; a walk that never ends is told. */
const most = 900;

/**
 * Walks from where a person stands along every link of every page, without drawing any of them. Links that change
 * the language, lead to the frame's own files or fetch a document are left alone. The person's window stays where it is.
 */
export async function everyPageSent(person: Person): Promise<readonly Sent[]> {
  return walk(person, () => true);
}

/** The same, but of pages that are alike only the first: enough where others have walked along all of them. */
export async function onePageOfEachKind(person: Person): Promise<readonly Sent[]> {
  const seen = new Set<string>();
  return walk(person, (address) => {
    const kind = kindOf(address);
    const isNew = !seen.has(kind);
    seen.add(kind);
    return isNew;
  });
}

/** One page as it is sent to a person, without being drawn. */
export async function pageSent({ page }: Person, address: string): Promise<Sent> {
  const answer = await page.request.get(address);
  return { address, status: answer.status(), html: await answer.text() };
}

async function walk(person: Person, isWorthIt: (address: string) => boolean): Promise<readonly Sent[]> {
  const { origin, pathname } = new URL(person.page.url());
  if (origin === 'null') throw new Error('a walk begins on a page');
  const found: Sent[] = [];
  const addresses = new Set([pathname].filter(isWorthIt));
  for (const address of addresses) {
    const sent = await pageSent(person, address);
    found.push(sent);
    for (const link of linksIn(sent.html, `${origin}${address}`))
      if (!addresses.has(link) && isWorthIt(link)) addresses.add(link);
    if (found.length > most) throw new Error(`more than ${most} pages, the last of them ${address}`);
  }
  return found;
}

/** What kind of page an address leads to: the same for every record, and for every value behind a question mark. */
export function kindOf(address: string): string {
  return address
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replaceAll(/=[^&]*/g, '')
    .replace(/(?<=^\/code-lists\/)[^/?]+/, ':system')
    .replace(/(?<=\/codes\/)[^/?]+/, ':code');
}

function linksIn(html: string, base: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].flatMap(([, href = '']) => {
    const link = new URL(href.replaceAll('&amp;', '&'), base);
    const isOurs =
      link.origin === new URL(base).origin &&
      !/^\/(language|assets)\/|[.](pdf|ics|xlsx|json|csv|sav|parquet|atom)$|\/own-file\/(page|data)$|\/certificates\/[^/]+$/.test(
        link.pathname,
      );
    return isOurs ? [link.pathname + link.search] : [];
  });
}
