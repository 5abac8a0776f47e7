import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { explainDifference } from './explain-difference.ts';

test('a count went from 17 to 21: one more was known of then, three have come since', () => {
  assert.deepEqual(explainDifference({ met: 17 }, { met: 18 }, { met: 21 }), [
    { key: 'met', before: 17, corrected: 1, since: 3, now: 21 },
  ]);
});

test('a count that the last edition did not have has no difference', () => {
  assert.deepEqual(explainDifference({}, { met: 18 }, { met: 21 }), []);
});

test('the parts of every difference add up', () => {
  const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(200));
  fc.assert(
    fc.property(counts, counts, counts, (sealed, then, now) => {
      for (const { before, corrected, since, now: count } of explainDifference(sealed, then, now))
        assert.equal(before + corrected + since, count);
    }),
  );
});
