import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { shareInWords } from './share-in-words.ts';

function percentOf(part: number, whole: number): number | undefined {
  const share = shareInWords(part, whole);
  return share.say === 'percentage' ? share.percent : undefined;
}

describe('a share in words', () => {
  it('gives the whole numbers of the published half-way result', () => {
    assert.deepEqual(
      [17, 10, 19, 4].map((part) => percentOf(part, 98)),
      [17, 10, 19, 4],
    );
  });

  it('is counts only below ten people', () => {
    assert.deepEqual(shareInWords(3, 9), { say: 'counts_only', part: 3, whole: 9 });
    assert.deepEqual(shareInWords(0, 0), { say: 'counts_only', part: 0, whole: 0 });
  });

  it('has no decimals below a hundred, and one from there', () => {
    assert.deepEqual(shareInWords(3, 10), {
      say: 'percentage',
      part: 3,
      whole: 10,
      percent: 30,
      decimals: 0,
    });
    assert.equal(percentOf(1, 99), 1);
    const hundred = { say: 'percentage', part: 12, whole: 100, percent: 12, decimals: 1 };
    assert.deepEqual(shareInWords(12, 100), hundred);
    assert.equal(percentOf(1, 300), 0.3);
  });

  it('rounds half up, where a computer’s fractions would go down', () => {
    assert.equal(percentOf(57, 200), 28.5);
    assert.equal(percentOf(1, 40), 3);
    assert.equal(percentOf(201, 2000), 10.1);
  });

  it('is never forced: three thirds may add to 99', () => {
    assert.deepEqual([percentOf(11, 33), percentOf(11, 33), percentOf(11, 33)], [33, 33, 33]);
  });

  it('is never further from the truth than half of what it writes', () => {
    const anyCounts = fc
      .integer({ min: 10, max: 100_000 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(anyCounts, ([part, whole]) => {
        const half = whole < 100 ? 0.5 : 0.05;
        assert.ok(Math.abs((percentOf(part, whole) ?? Number.NaN) - (100 * part) / whole) <= half + 1e-9);
      }),
    );
  });
});
