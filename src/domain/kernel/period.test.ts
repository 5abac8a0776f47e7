import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { includesDate } from './period.ts';
import { plainDate } from './plain-date.ts';

describe('a period', () => {
  const autumn = { from: plainDate('2026-09-01'), to: plainDate('2026-11-30') };

  it('includes its first and its last day', () => {
    assert.equal(includesDate(autumn, plainDate('2026-09-01')), true);
    assert.equal(includesDate(autumn, plainDate('2026-11-30')), true);
  });

  it('ends after its last day and has not begun before its first', () => {
    assert.equal(includesDate(autumn, plainDate('2026-08-31')), false);
    assert.equal(includesDate(autumn, plainDate('2026-12-01')), false);
  });

  it('goes on when it has no last day', () => {
    assert.equal(includesDate({ from: autumn.from, to: undefined }, plainDate('2099-01-01')), true);
  });
});
