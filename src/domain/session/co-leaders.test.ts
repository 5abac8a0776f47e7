import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeCoLeaders } from './co-leaders.ts';

test('a group is led by as many as may write down who came', () => {
  assert.equal(judgeCoLeaders(['mette', 'jens'], 'group_course', ['mette', 'jens', 'pia']), undefined);
  assert.equal(judgeCoLeaders([], 'talk', []), undefined, 'nobody needs to');
});

test('a talk about one is led by one', () => {
  assert.equal(judgeCoLeaders(['mette'], 'talk', ['mette']), 'co-leaders-for-groups');
});

test('whoever may not write down who came leads nothing', () => {
  assert.equal(judgeCoLeaders(['mette', 'pia'], 'cafe', ['mette']), 'co-leader-cannot-record');
  assert.equal(judgeCoLeaders(['pia'], undefined, ['mette']), 'co-leader-cannot-record');
});
