import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wilsonLimits } from './wilson-limits.ts';

const anyCounts = fc
  .integer({ min: 1, max: 5000 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
const anyConfidence = fc.constantFrom(0.9 as const, 0.95 as const, 0.99 as const);

function near(actual: number | undefined, expected: number, within = 1e-12): void {
  assert.ok(actual !== undefined && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);
}

describe('Wilson limits', () => {
  it('are those published for known counts (Newcombe 1998, Statistics in Medicine 17, 857–872, method 3)', () => {
    const published: readonly (readonly [number, number, number, number])[] = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ];
    for (const [part, whole, low, high] of published) {
      near(wilsonLimits(part, whole)?.low, low, 0.00005);
      near(wilsonLimits(part, whole)?.high, high, 0.00005);
    }
  });

  it('are those of another implementation (SciPy 1.17: binomtest, proportion_ci, method wilson)', () => {
    near(wilsonLimits(17, 98)?.low, 0.11122131829641897);
    near(wilsonLimits(17, 98)?.high, 0.2603509201503929);
    near(wilsonLimits(4, 98)?.low, 0.015985249179476434);
    near(wilsonLimits(4, 98)?.high, 0.1002882111363527);
    near(wilsonLimits(17, 98, 0.9)?.low, 0.11956076305694247);
    near(wilsonLimits(17, 98, 0.9)?.high, 0.2449230795909738);
    near(wilsonLimits(17, 98, 0.99)?.low, 0.09660271293870636);
    near(wilsonLimits(17, 98, 0.99)?.high, 0.2917466611325882);
  });

  it('reach the end of the scale exactly for nobody and for everybody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), anyConfidence, (whole, confidence) => {
        assert.equal(wilsonLimits(0, whole, confidence)?.low, 0);
        assert.equal(wilsonLimits(whole, whole, confidence)?.high, 1);
      }),
    );
  });

  it('hold the share and stay between 0 and 1', () => {
    fc.assert(
      fc.property(anyCounts, ([part, whole]) => {
        const limits = wilsonLimits(part, whole);
        assert.ok(limits !== undefined);
        assert.ok(limits.low >= 0 && limits.low <= part / whole);
        assert.ok(limits.high <= 1 && limits.high >= part / whole);
      }),
    );
  });

  it('are the same seen from the other side', () => {
    fc.assert(
      fc.property(anyCounts, ([part, whole]) => {
        near(wilsonLimits(whole - part, whole)?.low, 1 - (wilsonLimits(part, whole)?.high ?? Number.NaN));
      }),
    );
  });

  it('are wider the surer one wants to be', () => {
    fc.assert(
      fc.property(anyCounts, ([part, whole]) => {
        const width = (confidence: 0.9 | 0.95 | 0.99) => {
          const limits = wilsonLimits(part, whole, confidence);
          return limits === undefined ? Number.NaN : limits.high - limits.low;
        };
        assert.ok(width(0.9) < width(0.95) && width(0.95) < width(0.99));
      }),
    );
  });

  it('cannot be said of nobody', () => {
    assert.equal(wilsonLimits(0, 0), undefined);
  });

  it('throw on counts that are no share', () => {
    for (const [part, whole] of [
      [-1, 5],
      [6, 5],
      [1.5, 5],
      [Number.NaN, 5],
    ] as const) {
      assert.throws(() => wilsonLimits(part, whole), RangeError);
    }
  });
});
