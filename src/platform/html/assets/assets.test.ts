import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type AssetName, assetAddress, assetFiles } from './asset-files.ts';
import { assets } from './assets.ts';
import { iconNames } from './icon-names.ts';
import { spriteOf } from './icon-sprite.ts';

const named: readonly AssetName[] = [
  'dkfds.css',
  'fodfaeste.css',
  'icons.svg',
  'mark.svg',
  'open-screens.js',
  'copy-text.js',
  'save-answers.js',
  'how-far.js',
];

function ask(address: string, accepts = '') {
  return assets.request(address, { headers: { 'accept-encoding': accepts } });
}

async function bytes(response: Response | Promise<Response>): Promise<Buffer> {
  return Buffer.from(await (await response).arrayBuffer());
}

test('an address names the content, so the browser may keep the file for a year', async () => {
  for (const name of named) {
    const address = assetAddress(name);
    assert.match(address, /^\/assets\/[0-9a-f]{12}\//);
    const response = await ask(address);
    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  }
});

test('every file says what it is', async () => {
  const types = new Map([
    ['css', 'text/css; charset=utf-8'],
    ['js', 'text/javascript; charset=utf-8'],
    ['svg', 'image/svg+xml; charset=utf-8'],
    ['png', 'image/png'],
    ['woff2', 'font/woff2'],
  ]);
  for (const address of assetFiles.keys()) {
    const response = await ask(address);
    assert.equal(response.headers.get('content-type'), types.get(address.split('.').at(-1) ?? ''), address);
  }
});

test('a stylesheet comes in the smallest form the browser reads, and is the same in all of them', async () => {
  const address = assetAddress('fodfaeste.css');
  const plain = await bytes(ask(address, 'identity'));
  const small = await ask(address, 'gzip, deflate, br, zstd');
  assert.equal(small.headers.get('content-encoding'), 'br');
  assert.equal(small.headers.get('vary'), 'accept-encoding');
  assert.deepEqual(brotliDecompressSync(await bytes(small)), plain);
  assert.deepEqual(gunzipSync(await bytes(ask(address, 'gzip'))), plain);
});

test('an encoding refused with a weight of zero is not sent', async () => {
  const answered = async (accepts: string) =>
    (await ask(assetAddress('fodfaeste.css'), accepts)).headers.get('content-encoding');
  assert.equal(await answered('br;q=0, gzip'), 'gzip');
  assert.equal(await answered('br;q=0.0, gzip;q=0'), null);
  assert.equal(await answered('br;q=0.5, gzip;q=0.1'), 'br');
  assert.equal(await answered('brotli'), null);
});

test('a font is compressed already and is sent as it is', async () => {
  const font = [...assetFiles.keys()].find((address) => address.endsWith('Regular-Latin1.woff2')) ?? '';
  const response = await ask(font, 'br, gzip');
  assert.equal(response.headers.get('content-encoding'), null);
  assert.equal(response.headers.get('vary'), null);
});

test('what we do not serve is not found: another release’s address, a way out of the folder', async () => {
  const address = assetAddress('fodfaeste.css');
  for (const wrong of [
    '/assets/',
    address.replace(/[0-9a-f]{12}/, '000000000000'),
    `${address}/../../package.json`,
  ]) {
    assert.equal((await ask(wrong)).status, 404, wrong);
  }
});

test('everything the stylesheets refer to is served, and nothing is fetched from elsewhere', async () => {
  for (const name of ['dkfds.css', 'fodfaeste.css'] as const) {
    const address = assetAddress(name);
    const css = (await bytes(ask(address))).toString('utf8');
    for (const [, path = ''] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
      const found = new URL(path, `http://fodfaeste.example${address}`);
      assert.ok(assetFiles.has(found.pathname), `${path} in ${name}`);
    }
    assert.doesNotMatch(css, /@import/);
  }
});

test('our fonts take the place of the design system’s: four weights, small files only', async () => {
  const css = (await bytes(ask(assetAddress('dkfds.css')))).toString('utf8');
  const faces = [...css.matchAll(/@font-face\{([^}]*)\}/g)].map(([, face = '']) => face);
  const weights = new Set(faces.map((face) => /font-weight:(\d+)/.exec(face)?.[1]));
  assert.deepEqual([...weights], ['400', '500', '600', '700']);
  for (const face of faces) assert.match(face, /split\/woff2\/.*unicode-range/);
});

test('the first page’s own files weigh far less than 100 kB on the wire', async () => {
  const sizes = await Promise.all(
    named.map(async (name) => (await bytes(ask(assetAddress(name), 'gzip'))).length),
  );
  const sum = sizes.reduce((total, size) => total + size, 0);
  assert.ok(sum < 50_000, `${sum} bytes`);
});

test('the sprite holds the icons we name and no others', async () => {
  const sprite = (await bytes(ask(assetAddress('icons.svg')))).toString('utf8');
  const ids = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, [...iconNames]);
});

test('an icon the design system does not have stops the start', () => {
  const full = '<svg><symbol id="known"><path d="M0 0"/></symbol></svg>';
  assert.match(spriteOf(full, ['known']), /<symbol id="known"><path d="M0 0"\/><\/symbol>/);
  assert.throws(() => spriteOf(full, ['unheard-of']), /unheard-of/);
});
