import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** A file as it goes over the wire: its bytes, its type, and its smaller forms, made when first asked for. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer<ArrayBuffer>;
  readonly encoded: (encoding: Encoding) => Promise<Buffer<ArrayBuffer>>;
}

export type Encoding = 'br' | 'gzip' | 'identity';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Makes an asset of a file's content; the type follows the name's ending. Throws on an ending we never serve. */
export function assetOf(name: string, content: string | Buffer): Asset {
  const type = types[extname(name)];
  if (type === undefined) throw new Error(`no content type for ${name}`);
  const body = Buffer.from(content);
  const smaller = new Map<Encoding, Promise<Buffer<ArrayBuffer>>>();
  const encoded = (encoding: Encoding) => {
    const known = smaller.get(encoding) ?? compress(body, encoding);
    smaller.set(encoding, known);
    return known;
  };
  return { type, body, encoded };
}

/** True where compressing pays: fonts and bitmaps are compressed already. */
export function isText(asset: Asset): boolean {
  return asset.type.endsWith('utf-8');
}

/** Twelve hexadecimal digits that change when the content does. */
export function contentHash(...contents: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 12);
}

async function compress(body: Buffer<ArrayBuffer>, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
  return encoding === 'identity' ? body : Buffer.from(await compressors[encoding](body));
}
