import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { backgroundOf } from './background.ts';

test('a background is as coarse as was agreed, and what nobody knows is no value', () => {
  const person = { authority: 'Ådal Kommune', born: 1984, startsOn: plainDate('2026-03-02') };
  assert.deepEqual(backgroundOf(person, ['authority', 'age', 'started']), ['Ådal Kommune', 40, '2026-1']);
  assert.deepEqual(backgroundOf({ ...person, born: null }, ['age']), [undefined]);
  assert.deepEqual(backgroundOf(person, []), []);
});
