import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInCopenhagen } from './copenhagen-clock.ts';

test('the day changes at midnight in Copenhagen, summer and winter', () => {
  assert.equal(dayInCopenhagen(new Date('2026-07-01T21:59:00Z')), '2026-07-01');
  assert.equal(dayInCopenhagen(new Date('2026-07-01T22:00:00Z')), '2026-07-02');
  assert.equal(dayInCopenhagen(new Date('2026-12-01T22:59:00Z')), '2026-12-01');
  assert.equal(dayInCopenhagen(new Date('2026-12-01T23:00:00Z')), '2026-12-02');
});
