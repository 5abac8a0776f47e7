import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { openKeyRing } from './key-ring.ts';

const keys = openKeyRing(randomBytes(32));

test('what was encrypted for a purpose is read again for that purpose', () => {
  fc.assert(fc.property(fc.string(), (text) => keys.decrypt('a', keys.encrypt('a', text)) === text));
});

test('another purpose, or a changed byte, reads nothing', () => {
  const bytes = keys.encrypt('a', '720784-0000');
  assert.throws(() => keys.decrypt('b', bytes));
  const changed = Buffer.from(bytes);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  assert.throws(() => keys.decrypt('a', changed));
});

test('the same text is encrypted differently each time, and fingerprinted alike within a purpose only', () => {
  assert.notDeepEqual(keys.encrypt('a', 'x'), keys.encrypt('a', 'x'));
  assert.deepEqual(keys.fingerprint('a', 'x'), keys.fingerprint('a', 'x'));
  assert.notDeepEqual(keys.fingerprint('a', 'x'), keys.fingerprint('b', 'x'));
});

test('a key of the wrong length is refused at once', () => {
  assert.throws(() => openKeyRing(randomBytes(16)), /32 bytes/);
});
