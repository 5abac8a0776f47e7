import assert from 'node:assert/strict';
import type { Browsing, Seen } from './browsing.ts';

/** What somebody comes to by following every link, and where the forms on those pages lead. */
export interface Harvest {
  readonly pages: ReadonlyMap<string, Seen>;
  readonly forms: ReadonlySet<string>;
}

/** Pages that everybody has, signed in or not. */
const everybodys =
  /^\/(assets|sign-in|sign-out|language|demo|catalogue|help|privacy|accessibility|design-system|code-lists)/;

interface HowFar {
  readonly mostPages?: number;
  /** Of pages that are alike but for what they are about, so many. */
  readonly ofEachShape?: number;
}

/** Walks through every page somebody can come to from where they begin. */
export async function harvest(
  browsing: Browsing,
  { mostPages = 200, ofEachShape = Number.POSITIVE_INFINITY }: HowFar = {},
): Promise<Harvest> {
  const walked = new Map<string, number>();
  const pages = new Map<string, Seen>();
  const forms = new Set<string>();
  const ahead = ['/'];
  while (ahead.length > 0 && pages.size < mostPages) {
    const address = ahead.shift() ?? '/';
    const shape = shapeOf(address);
    const alike = walked.get(shape) ?? 0;
    if (pages.has(address) || alike >= ofEachShape) continue;
    walked.set(shape, alike + 1);
    const seen = await browsing.get(address);
    assert.ok(seen.status < 500, `${address}: ${seen.status}`);
    pages.set(address, seen);
    const next = seen.location === undefined ? addressesIn(seen.html, 'href') : [seen.location];
    ahead.push(...next.filter((one) => !everybodys.test(one)));
    for (const form of addressesIn(seen.html, 'action')) if (!everybodys.test(form)) forms.add(form);
  }
  return { pages, forms };
}

function shapeOf(address: string): string {
  return address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replaceAll(/=[^&]*/g, '');
}

function addressesIn(html: string, attribute: 'href' | 'action'): string[] {
  return [...html.matchAll(new RegExp(`\\b${attribute}="(/[^"#]*)`, 'g'))].map(([, address]) =>
    (address ?? '').replaceAll('&amp;', '&'),
  );
}
