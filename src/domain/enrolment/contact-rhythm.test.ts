import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { agreeRhythm, contactDue, quietAfter, weeksBetweenContacts } from './contact-rhythm.ts';

const agreed = { contact: { how: 'agreed' }, quietAfterWeeks: 3 } as const;
const fixed = { contact: { how: 'every_weeks', weeks: 2 }, quietAfterWeeks: 4 } as const;

describe('agreeing how often to be in contact', () => {
  it('takes whole weeks and a day', () => {
    assert.deepEqual(agreeRhythm({ everyWeeks: 2, from: today }, today), {
      ok: true,
      value: { everyWeeks: 2, from: today },
    });
  });

  it('says what is missing or beyond reason', () => {
    const refusalsOf = (everyWeeks: number | undefined, from: typeof today | undefined) => {
      const answer = agreeRhythm({ everyWeeks, from }, today);
      return answer.ok ? {} : answer.refusals;
    };
    assert.deepEqual(refusalsOf(undefined, undefined), { everyWeeks: 'weeks-missing', from: 'date-missing' });
    assert.deepEqual(refusalsOf(1.5, today), { everyWeeks: 'weeks-missing' });
    assert.deepEqual(refusalsOf(27, today), { everyWeeks: 'weeks-too-many' });
    assert.deepEqual(refusalsOf(2, addDays(today, -32)), { from: 'too-long-ago' });
    assert.deepEqual(refusalsOf(2, addDays(today, 93)), { from: 'too-far-ahead' });
  });
});

describe('what a rhythm means', () => {
  it('is quiet when an agreed contact was missed by a week, and as the programme says where none is agreed', () => {
    assert.equal(quietAfter(agreed, undefined), 3);
    assert.equal(quietAfter(agreed, 1), 2);
    assert.equal(quietAfter(agreed, 6), 7);
    assert.equal(quietAfter(fixed, undefined), 4);
  });

  it('is known where it is agreed or the same for everybody', () => {
    assert.equal(weeksBetweenContacts(agreed, undefined), undefined);
    assert.equal(weeksBetweenContacts(agreed, 3), 3);
    assert.equal(weeksBetweenContacts(fixed, undefined), 2);
  });

  it('tells the day of the next contact', () => {
    assert.deepEqual(contactDue(addDays(today, -20), 3, today), { dueOn: addDays(today, 1), daysLeft: 1 });
    assert.equal(contactDue(addDays(today, -22), 3, today).daysLeft, -1);
  });
});
