import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { groupChange, toldCounts } from './group-change.ts';
import { tDeviate } from './t-deviate.ts';

const before = [10, 12, 15, 8, 20, 11, 9];
const after = [14, 12, 20, 15, 18, 19, 12];
const pairs = before.map((first, at) => ({ before: first, after: after[at] }));
const norm = { group: { da: 'x', en: 'x' }, deviation: 5, reliability: 0.82, source: 'the tests' };

describe('how a group moved', () => {
  test('is what R says: tests/domain/group-change.R', () => {
    const { mean, limits, srm } = groupChange({ better: 'higher', norm }, pairs);
    assert.equal(mean?.toFixed(9), '3.571428571');
    assert.equal(limits?.low.toFixed(9), '0.242962694');
    assert.equal(limits?.high.toFixed(9), '6.899894449');
    assert.equal(srm?.toFixed(8), '0.99235523');
    const deviates = [1, 2, 3, 4, 9, 29, 120].map((freedom) => tDeviate(freedom).toFixed(7));
    assert.deepEqual(deviates, [
      '12.7062047',
      '4.3026527',
      '3.1824463',
      '2.7764451',
      '2.2621572',
      '2.0452296',
      '1.9799304',
    ]);
  });

  test('puts each course in one place, and whoever answered once is not assessed, which is not unchanged', () => {
    const once = { before: 12, after: undefined };
    const { counts, courses, both } = groupChange({ better: 'higher', norm }, [...pairs, once]);
    assert.deepEqual(counts, { better: 2, unchanged: 5, worse: 0, not_assessed: 1 });
    assert.deepEqual([courses, both], [8, 7]);
    assert.equal(groupChange({ better: 'higher', norm: undefined }, pairs).counts.not_assessed, 7);
  });

  test('says nothing where there is nothing to say', () => {
    assert.equal(groupChange({ better: 'higher', norm }, []).mean, undefined);
    const alike = groupChange({ better: 'higher', norm }, [
      { before: 1, after: 3 },
      { before: 2, after: 4 },
    ]);
    assert.deepEqual([alike.mean, alike.limits, alike.srm], [2, { low: 2, high: 2 }, undefined]);
  });

  test('hides what is small, and never only one of those that add up to what is known', () => {
    assert.deepEqual(toldCounts({ better: 12, unchanged: 3, worse: 0, not_assessed: 2 }, 5), {
      better: undefined,
      unchanged: undefined,
      worse: 0,
      not_assessed: 2,
    });
    const count = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.record({ better: count, unchanged: count, worse: count }), (assessed) => {
        const { not_assessed, ...told } = toldCounts({ ...assessed, not_assessed: 7 }, 5);
        assert.equal(not_assessed, 7);
        const hidden = Object.values(told).filter((one) => one === undefined).length;
        for (const one of Object.values(told)) assert.ok(one === undefined || one === 0 || one >= 5);
        const isAlone = Object.values(assessed).filter((one) => one > 0).length === 1;
        assert.ok(hidden !== 1 || isAlone);
      }),
    );
  });
});
