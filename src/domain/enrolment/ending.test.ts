import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endingNames, isDropOut } from './ending.ts';

describe('how a course can end', () => {
  it('is a drop-out in one case only; leaving for work or education is not', () => {
    assert.deepEqual(endingNames.filter(isDropOut), ['drop_out']);
  });
});
