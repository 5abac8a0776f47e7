import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Target } from './figure.ts';
import { judgeTarget } from './judge-target.ts';
import { wilsonLimits } from './wilson-limits.ts';

function judge(numerator: number, denominator: number, target?: Target, notYetPossible = 0, isFinal = false) {
  const limits = wilsonLimits(numerator, denominator);
  return judgeTarget({ numerator, denominator, notYetPossible, limits, target, isFinal });
}

const half: Target = { direction: 'at_least', share: 0.5 };
const atMostTenth: Target = { direction: 'at_most', share: 0.1 };

describe('what may be said of a figure and its target', () => {
  it('is too early while the limits hold the target', () => {
    assert.equal(judge(17, 98, { direction: 'at_least', share: 0.2 }), 'too_early');
    assert.equal(judge(1, 30, atMostTenth), 'too_early');
  });

  it('is met or missed once they lie to one side of it', () => {
    assert.equal(judge(70, 98, half), 'met');
    assert.equal(judge(17, 98, half), 'missed');
    assert.equal(judge(1, 98, atMostTenth), 'met');
    assert.equal(judge(30, 98, atMostTenth), 'missed');
  });

  it('stays open while those under way could still carry it across', () => {
    assert.equal(judge(4, 98, half, 60), 'still_open');
    assert.equal(judge(4, 98, half, 45), 'still_open');
    assert.equal(judge(4, 98, half, 44), 'missed');
    assert.equal(judge(1, 98, atMostTenth, 9), 'still_open');
    assert.equal(judge(1, 98, atMostTenth, 8), 'met');
  });

  it('counts a target on the very limit as held', () => {
    const low = wilsonLimits(10, 10)?.low ?? Number.NaN;
    assert.equal(judge(10, 10, { direction: 'at_least', share: low }), 'too_early');
    assert.equal(judge(10, 10, { direction: 'at_least', share: low - 1e-9 }), 'met');
  });

  it('is nothing where nobody is counted or nothing was agreed', () => {
    assert.equal(judge(0, 0, half), 'nobody_yet');
    assert.equal(judge(0, 0), 'nobody_yet');
    assert.equal(judge(3, 10), 'no_target');
  });

  it('never says missed of what all who are under way could still reach', () => {
    const anyCounts = fc.record({ met: fc.nat(80), notMet: fc.nat(80), open: fc.nat(80) });
    fc.assert(
      fc.property(anyCounts, fc.double({ min: 0, max: 1, noNaN: true }), ({ met, notMet, open }, share) => {
        const whole = met + notMet + open;
        fc.pre(whole > 0 && (met + open) / whole >= share);
        assert.notEqual(judge(met, whole, { direction: 'at_least', share }, open), 'missed');
      }),
    );
  });

  it('needs no limits for a number of people: it is reached or not, and more may come until the run is over', () => {
    const twelve: Target = { direction: 'at_least', headCount: 12 };
    assert.equal(judge(12, 40, twelve), 'met');
    assert.equal(judge(11, 40, twelve), 'too_early');
    assert.equal(judge(11, 40, twelve, 1), 'still_open');
    assert.equal(judge(11, 40, twelve, 0, true), 'missed');
    const atMostTwo: Target = { direction: 'at_most', headCount: 2 };
    assert.equal(judge(3, 40, atMostTwo), 'missed');
    assert.equal(judge(2, 40, atMostTwo), 'too_early');
    assert.equal(judge(2, 40, atMostTwo, 0, true), 'met');
    assert.equal(judge(2, 40, atMostTwo, 1, true), 'too_early');
  });
});
