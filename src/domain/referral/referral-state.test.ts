import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canMove, referralMoves, referralStates } from './referral-state.ts';

describe('where a referral can go', () => {
  it('starts from a yes only', () => {
    const before = referralStates.filter((state) => canMove(state, 'started'));
    assert.deepEqual(before, ['accepted']);
  });

  it('lets the citizen say no until the course has started', () => {
    const before = referralStates.filter((state) => canMove(state, 'withdrawn'));
    assert.deepEqual(before, ['sent', 'accepted']);
  });

  it('never goes back', () => {
    for (const from of referralStates) {
      for (const to of referralMoves[from]) assert.equal(canMove(to, from), false, `${from} → ${to}`);
      assert.equal(canMove(from, from), false, from);
    }
  });
});
