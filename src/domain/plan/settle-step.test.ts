import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anId } from '../../../tests/builders/an-id.ts';
import type { AccountId } from '../kernel/ids.ts';
import { isSameStep, longestStep, type StepDraft, settleStep } from './settle-step.ts';

const jens = anId<AccountId>(1);
const draft = (changes: Partial<StepDraft> = {}): StepDraft => ({
  words: ' Ringe til skolen ',
  goal: undefined,
  doneBy: { who: 'citizen' },
  dueOn: undefined,
  isDueUnreadable: false,
  standing: 'open',
  standingWords: '',
  ...changes,
});
const refusalsOf = (changes: Partial<StepDraft>) => {
  const settled = settleStep(draft(changes), [jens]);
  return settled.ok ? {} : settled.refusals;
};

describe('a step of a plan', () => {
  it('is what is to happen and who does it; a day is not asked for', () => {
    const settled = settleStep(draft(), []);
    assert.ok(settled.ok);
    assert.equal(settled.value.words, 'Ringe til skolen');
    assert.equal(settled.value.standingWords, undefined);
  });

  it('is done by somebody on the team, or by whoever the words name', () => {
    assert.deepEqual(refusalsOf({ doneBy: { who: 'account', account: jens } }), {});
    assert.deepEqual(refusalsOf({ doneBy: { who: 'account', account: anId<AccountId>(2) } }), {
      doneBy: 'doer-not-around',
    });
    assert.deepEqual(refusalsOf({ doneBy: undefined }), { doneBy: 'doer-missing' });
    assert.deepEqual(refusalsOf({ doneBy: { who: 'somebody', words: 'Søsteren' } }), {});
  });

  it('is put aside with a few words, and done without', () => {
    assert.deepEqual(refusalsOf({ standing: 'dropped' }), { standingWords: 'standing-missing' });
    assert.deepEqual(refusalsOf({ standing: 'dropped', standingWords: 'Skolen ringede selv' }), {});
    assert.deepEqual(refusalsOf({ standing: 'done' }), {});
  });

  it('hears of everything at once', () => {
    assert.deepEqual(refusalsOf({ words: ' ', doneBy: undefined, isDueUnreadable: true }), {
      words: 'step-missing',
      doneBy: 'doer-missing',
      dueOn: 'due-unreadable',
    });
    assert.deepEqual(refusalsOf({ words: 'x'.repeat(longestStep + 1) }), { words: 'step-too-long' });
  });

  it('says the same only when everything does', () => {
    const one = settleStep(draft(), []);
    const other = settleStep(draft({ doneBy: { who: 'account', account: jens } }), [jens]);
    assert.ok(one.ok && other.ok);
    assert.ok(isSameStep(one.value, { ...one.value }));
    assert.ok(!isSameStep(one.value, other.value));
    assert.ok(!isSameStep(one.value, { ...one.value, standing: 'done' }));
  });
});
