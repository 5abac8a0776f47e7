import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { packed } from '../bin/packed.ts';

const root = mkdtempSync(join(tmpdir(), 'fod-packed-'));
const cache = join(root, 'node_modules/.cache/fodfaeste');
const entry = `
  import { word } from './word.ts';
  import { place } from './deeper/place.ts';
  console.log(word, place);`;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const pack = () => packed(root, join(root, 'src/entry.ts'), cache);
const saidBy = (file: string | undefined) =>
  execFileSync(process.execPath, [file ?? ''], { encoding: 'utf8' });

after(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  for (const folder of ['bin', 'database', 'src/deeper']) mkdirSync(join(root, folder), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', '{}');
  write('src/word.ts', "export const word: string = 'fodfæste';");
  write('src/deeper/place.ts', 'export const place = import.meta.dirname;');
  write('src/entry.ts', entry);
});

test('a pack says what its modules say, and each of them still knows where it stands', async () => {
  assert.equal(saidBy(await pack()), `fodfæste ${join(root, 'src/deeper')}\n`);
});

test('a pack is made once, and anew when anything it was made from has changed', async () => {
  const first = await pack();
  const made = statSync(first ?? '').mtimeMs;
  utimesSync(dirname(first ?? ''), 0, 0);
  assert.equal(await pack(), first);
  assert.equal(statSync(first ?? '').mtimeMs, made);
  write('src/word.ts', "export const word: string = 'foothold';");
  const second = await pack();
  assert.notEqual(second, first);
  assert.match(saidBy(second), /^foothold /);
  assert.equal(readdirSync(cache).length, 1);
});

test('two that pack at once get the same whole pack, and nothing half is left', async () => {
  const [one, other] = await Promise.all([pack(), pack()]);
  assert.equal(one, other);
  assert.match(saidBy(one), /^fodfæste /);
  assert.equal(readdirSync(cache).length, 1);
});

test('sources that cannot be read are a fault, and leave no pack', async () => {
  write('src/word.ts', 'export const word = ;');
  await assert.rejects(pack());
  assert.deepEqual(readdirSync(cache), []);
});
