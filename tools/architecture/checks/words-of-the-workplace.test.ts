import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOfTheWorkplace } from './words-of-the-workplace.ts';

const found = async (text: string, path = 'docs/operations/install.md') =>
  (await wordsOfTheWorkplace.examine([{ path, text }])).length;

// Put together here, so that this file says none of the words it is about.
const joined = (...parts: readonly string[]): string => parts.join('');

for (const words of [
  joined('see /wo', 'rk/main/src'),
  "const file = '/home/somebody/x.ts';",
  "const file = '/tmp/x';",
  'C:\\Users\\somebody',
  joined('https://regi', 'stry.npmjs.org/zod'),
  joined('// TO', 'DO: later'),
  joined('// FIX', 'ME'),
  joined('as decided in iss', 'ue 12'),
  joined('fixes #', '12'),
  joined('written with Chat', 'GPT'),
]) {
  test(`no file says ${words}`, async () => assert.equal(await found(words), 1));
}

test('the lock file names no address', async () => {
  assert.equal(await found('{\n"resolved": "https://npm.example/zod.tgz" }', 'package-lock.json'), 1);
  assert.equal(await found('{ "integrity": "sha512-x" }', 'package-lock.json'), 0);
});

test('the words of the product are free', async () => {
  const product =
    'Work placement /my-page/work/1 · root user · /var/lib/fodfaeste · /home/asta · session 12 · https://cvr.example/home/';
  assert.equal(await found(product), 0);
});
