import { gzipSync } from 'node:zlib';

/** What the page that everybody sees first weighs with all it needs but fonts, as it travels and as it would packed. */
export async function firstPage(origin: string): Promise<string> {
  const page = await weigh(new URL('/', origin));
  const needed = [...page.text.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g)];
  const addresses = new Set(needed.map(([, to]) => to ?? '').filter((to) => to.startsWith('/assets')));
  const parts = [page];
  for (const to of addresses) if (!/\.(woff2?|ttf)$/.test(to)) parts.push(await weigh(new URL(to, origin)));
  const kilobytes = (of: (part: Weight) => number) =>
    (parts.reduce((sum, part) => sum + of(part), 0) / 1_000).toFixed(1);
  return `first page: ${kilobytes(({ travelled }) => travelled)} kB in ${parts.length} parts without fonts as it travels, ${kilobytes(({ packed }) => packed)} kB packed (aim 100)`;
}

interface Weight {
  readonly text: string;
  readonly travelled: number;
  readonly packed: number;
}

/** A proxy packs what travels; where the server itself does, its own length is told. */
async function weigh(address: URL): Promise<Weight> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const told =
    answer.headers.get('content-encoding') === null
      ? bytes.length
      : Number(answer.headers.get('content-length'));
  return { text: bytes.toString('utf8'), travelled: told, packed: gzipSync(bytes).length };
}
