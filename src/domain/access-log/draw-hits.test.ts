import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aLook } from '../../../tests/builders/a-look.ts';
import { drawHits } from './draw-hits.ts';
import { type Hit, patterns } from './pattern.ts';

const hit = fc.subarray([...patterns], { minLength: 1 }).map((why): Hit => ({ look: aLook({}), why }));
const hits = fc.array(hit, { maxLength: 60 });
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('a sample of patterns', () => {
  it('is the same for the same seed, as many as asked for, each once', () => {
    fc.assert(
      fc.property(hits, fc.integer({ min: 1, max: 80 }), seed, (all, size, s) => {
        const drawn = drawHits(all, size, s);
        assert.deepEqual(drawn, drawHits(all, size, s));
        assert.equal(drawn.length, Math.min(size, all.length));
        assert.equal(new Set(drawn).size, drawn.length);
        assert.ok(drawn.every((one) => all.includes(one)));
      }),
    );
  });

  it('leaves no pattern out as long as there is room for one of each', () => {
    fc.assert(
      fc.property(hits, seed, (all, s) => {
        const there = new Set(all.flatMap(({ why }) => why));
        const drawn = new Set(drawHits(all, patterns.length, s).flatMap(({ why }) => why));
        assert.deepEqual(drawn, there);
      }),
    );
  });
});
