import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longestWorry, worryWords } from './worry-words.ts';

test('a few words are kept as they were typed, but for the blanks around them', () => {
  const words = 'Kom ikke tirsdag.\nTelefonen er slukket.';
  assert.deepEqual(worryWords(`  ${words.replace('\n', '\r\n')} `), { ok: true, value: words });
});

test('nothing, and more than a few words, are refused', () => {
  assert.deepEqual(worryWords(' \r\n '), { ok: false, refusal: 'words-missing' });
  assert.deepEqual(worryWords('a'.repeat(longestWorry + 1)), { ok: false, refusal: 'words-too-long' });
});

test('whatever is accepted is accepted again, unchanged', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: longestWorry + 20 }), (typed) => {
      const read = worryWords(typed);
      if (read.ok) assert.deepEqual(worryWords(read.value), read);
    }),
  );
});
