import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { type BreakDraft, planBreak } from './staff-break.ts';

const holiday: BreakDraft = { kind: 'holiday', from: addDays(today, 10), to: addDays(today, 23) };
const refusalsOf = (draft: Partial<BreakDraft>, others: Parameters<typeof planBreak>[1] = []) => {
  const planned = planBreak({ ...holiday, ...draft }, others, today);
  return planned.ok ? {} : planned.refusals;
};

describe('planning a break', () => {
  it('takes what it is, and its days', () => {
    assert.deepEqual(refusalsOf({}), {});
    assert.deepEqual(refusalsOf({ from: addDays(today, -5) }), {});
  });

  it('tells everything that is missing at once', () => {
    assert.deepEqual(refusalsOf({ kind: '', from: undefined, to: undefined }), {
      kind: 'kind-missing',
      from: 'date-missing',
      to: 'date-missing',
    });
  });

  it('lies within what can be foreseen, and ends after it begins', () => {
    assert.deepEqual(refusalsOf({ to: addDays(today, 9) }), { to: 'ends-before-it-begins' });
    assert.deepEqual(refusalsOf({ from: addDays(today, -40) }), { from: 'too-long-ago' });
    assert.deepEqual(refusalsOf({ to: addDays(today, 900) }), { to: 'too-long' });
  });

  it('does not lie over another one of the same person', () => {
    const period = { from: addDays(today, 23), to: addDays(today, 30) };
    assert.deepEqual(refusalsOf({}, [{ period }]), { from: 'away-already' });
    assert.deepEqual(refusalsOf({ to: addDays(today, 22) }, [{ period }]), {});
  });
});
