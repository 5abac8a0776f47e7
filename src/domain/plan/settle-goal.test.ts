import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type GoalDraft, isSameGoal, settleGoal } from './settle-goal.ts';

const draft = (changes: Partial<GoalDraft> = {}): GoalDraft => ({
  words: 'Møde tre dage om ugen',
  type: 'develop',
  parent: undefined,
  standing: 'open',
  standingWords: '',
  wordsOf: 'citizen',
  ...changes,
});
const refusalsOf = (changes: Partial<GoalDraft>) => {
  const settled = settleGoal(draft(changes));
  return settled.ok ? {} : settled.refusals;
};

describe('a goal of a plan', () => {
  it('is words and a kind: to develop, to maintain, to limit a loss', () => {
    assert.deepEqual(refusalsOf({}), {});
    assert.deepEqual(refusalsOf({ words: '', type: undefined }), {
      words: 'goal-missing',
      type: 'type-missing',
    });
    assert.deepEqual(refusalsOf({ words: 'x'.repeat(301) }), { words: 'goal-too-long' });
  });

  it('is put aside with a few words', () => {
    assert.deepEqual(refusalsOf({ standing: 'dropped' }), { standingWords: 'standing-missing' });
    assert.deepEqual(refusalsOf({ standing: 'reached' }), {});
  });

  it('is another goal when it is in somebody else’s words', () => {
    const [one, other] = [settleGoal(draft()), settleGoal(draft({ wordsOf: 'team' }))];
    assert.ok(one.ok && other.ok);
    assert.ok(!isSameGoal(one.value, other.value));
  });
});
