import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { firstMondayAfter } from './first-monday-after.ts';

test('from a Wednesday it is the Monday after', () => {
  assert.equal(firstMondayAfter(plainDate('2026-11-18')), '2026-11-23');
});

test('from a Sunday it is tomorrow', () => {
  assert.equal(firstMondayAfter(plainDate('2026-11-22')), '2026-11-23');
});

test('from a Monday it is a week ahead', () => {
  assert.equal(firstMondayAfter(plainDate('2026-11-23')), '2026-11-30');
});

test('long ago the weeks went the same way', () => {
  assert.equal(firstMondayAfter(plainDate('2023-12-31')), '2024-01-01');
});
