import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { drawPositions } from './draw-positions.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const count = fc.nat({ max: 500 });
const size = fc.integer({ min: 1, max: 200 });

describe('a random sample', () => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(count, size, seed, (n, k, s) => {
        assert.deepEqual(drawPositions(n, k, s), drawPositions(n, k, s));
      }),
    );
  });

  it('has as many as asked for, each once, all of them there', () => {
    fc.assert(
      fc.property(count, size, seed, (n, k, s) => {
        const drawn = drawPositions(n, k, s);
        assert.equal(drawn.length, Math.min(n, k));
        assert.equal(new Set(drawn).size, drawn.length);
        assert.ok(drawn.every((position) => position >= 0 && position < n));
      }),
    );
  });

  it('gives each look about the same chance', () => {
    const times = Array.from({ length: 20 }, () => 0);
    for (let s = 0; s < 4_000; s += 1)
      for (const position of drawPositions(20, 5, s)) times[position] = (times[position] ?? 0) + 1;
    // 1,000 expected for each; five standard deviations are about 137.
    assert.ok(
      times.every((drawn) => drawn > 860 && drawn < 1_140),
      String(times),
    );
  });

  it('is another for another seed', () => {
    const samples = Array.from({ length: 50 }, (_, s) => drawPositions(1_000, 20, s).join());
    assert.equal(new Set(samples).size, 50);
  });
});
