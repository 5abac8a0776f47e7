import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstOf } from './first-of.ts';

describe('the first of many', () => {
  it('is what a whole sort would begin with, equals in the order they came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), name: fc.string() })),
        fc.nat({ max: 8 }),
        (values, most) => {
          const byRank = (one: { rank: number }, other: { rank: number }) => one.rank - other.rank;
          assert.deepEqual(firstOf(values, most, byRank), values.toSorted(byRank).slice(0, most));
        },
      ),
    );
  });

  it('leaves what it was given as it was', () => {
    const values = [3, 1, 2];
    assert.deepEqual(
      firstOf(values, 2, (one, other) => one - other),
      [1, 2],
    );
    assert.deepEqual(values, [3, 1, 2]);
  });
});
