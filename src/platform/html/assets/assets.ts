import { type Context, Hono } from 'hono';
import { type Asset, type Encoding, isText } from './asset.ts';
import { assetFiles } from './asset-files.ts';

/** Serves `/assets/…`: the stylesheets, their fonts and pictures, and the icons. Mount it at the root. */
export const assets: Hono = new Hono().get('/assets/*', (context) => {
  const asset = assetFiles.get(context.req.path);
  return asset === undefined ? context.notFound() : send(context, asset);
});

async function send(context: Context, asset: Asset): Promise<Response> {
  const encoding = isText(asset) ? preferred(context.req.header('accept-encoding')) : 'identity';
  const body = await asset.encoded(encoding);
  context.header('content-type', asset.type);
  context.header('content-length', String(body.length));
  context.header('cache-control', 'public, max-age=31536000, immutable');
  context.header('x-content-type-options', 'nosniff');
  if (isText(asset)) context.header('vary', 'accept-encoding');
  if (encoding !== 'identity') context.header('content-encoding', encoding);
  return context.body(body);
}

/** The smallest form the browser says it reads; a weight of zero is a no. */
function preferred(accepted = ''): Encoding {
  const reads = (encoding: string) =>
    new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0+)?\\b(?!\\.))`).test(accepted);
  if (reads('br')) return 'br';
  return reads('gzip') ? 'gzip' : 'identity';
}
