import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reliableChange, smallestReliableChange } from './reliable-change.ts';

const norm = { group: { da: 'x', en: 'x' }, deviation: 5, reliability: 0.82, source: 'the tests' };

describe('a change of one person', () => {
  test('is bigger than chance from a number of points on', () => {
    // 1.96 × 5 × √(2 × 0.18) = 5.88
    assert.equal(smallestReliableChange(norm).toFixed(2), '5.88');
  });

  test('is told in the direction that is better', () => {
    assert.equal(reliableChange({ better: 'lower', norm }, 18, 12), 'better');
    assert.equal(reliableChange({ better: 'higher', norm }, 18, 12), 'worse');
    assert.equal(reliableChange({ better: 'lower', norm }, 18, 13), 'unchanged');
  });

  test('is not assessed without both scores, a norm or a better way – which is not unchanged', () => {
    assert.equal(reliableChange({ better: 'lower', norm }, undefined, 12), 'not_assessed');
    assert.equal(reliableChange({ better: 'lower', norm }, 12, undefined), 'not_assessed');
    assert.equal(reliableChange({ better: 'lower', norm: undefined }, 18, 2), 'not_assessed');
    assert.equal(reliableChange({ better: 'neither', norm }, 18, 2), 'not_assessed');
  });
});
