import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sumTold } from './sum-told.ts';

test('what is told is added up, and a hidden count makes the sum a lowest one', () => {
  assert.deepEqual(sumTold([98, 40]), { sum: 138, isWhole: true });
  assert.deepEqual(sumTold([98, undefined, 40]), { sum: 138, isWhole: false });
  assert.deepEqual(sumTold([]), { sum: 0, isWhole: true });
});
