import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import { quietSpell } from './quiet-spell.ts';

const began = addWeeks(today, -9);

describe('a quiet spell', () => {
  it('begins when three whole weeks have passed since the last contact', () => {
    assert.equal(quietSpell(began, addDays(today, -20), [], 3, today), undefined);
    assert.deepEqual(quietSpell(began, addDays(today, -21), [], 3, today), {
      since: addDays(today, -21),
      weeks: 3,
    });
  });

  it('is counted from the beginning when nothing has been recorded', () => {
    assert.deepEqual(quietSpell(began, undefined, [], 3, today), { since: began, weeks: 9 });
    assert.equal(quietSpell(addWeeks(today, -2), undefined, [], 3, today), undefined);
  });

  it('begins when its programme says, not sooner', () => {
    assert.equal(quietSpell(began, addWeeks(today, -4), [], 5, today), undefined);
    assert.equal(quietSpell(began, addWeeks(today, -1), [], 1, today)?.weeks, 1);
  });

  it('does not count the time a course stands still', () => {
    const pause = { from: addWeeks(today, -4), to: addDays(addWeeks(today, -1), -1) };
    assert.equal(quietSpell(began, addWeeks(today, -4), [pause], 3, today), undefined);
    assert.equal(quietSpell(began, addWeeks(today, -6), [pause], 3, today)?.weeks, 3);
    const open = { from: addWeeks(today, -4), to: undefined };
    assert.equal(quietSpell(began, addWeeks(today, -5), [open], 1, today)?.weeks, undefined);
  });

  it('is not there before the course begins', () => {
    assert.equal(quietSpell(addWeeks(today, 4), undefined, [], 3, today), undefined);
  });
});
