import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attendances, attended } from './attendance.ts';

describe('attendance', () => {
  it('counts coming late as coming', () => {
    assert.deepEqual(attendances.filter(attended), ['present', 'late']);
  });
});
