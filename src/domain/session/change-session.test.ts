import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks, daysBetween } from '../kernel/plain-date.ts';
import { changeSession, type PlannedDay, reached, whyItStands } from './change-session.ts';
import type { PlanFacts } from './plan-session.ts';

const facts: PlanFacts = { kinds: ['group_course'], holders: () => ['karla'], coLeaders: [] };

function aDay(week: number, changes: Partial<PlannedDay> = {}): PlannedDay {
  return { id: `no ${week}`, on: addWeeks(today, week), isRecorded: false, isCalledOff: false, ...changes };
}

const series = [aDay(-1, { isRecorded: true }), aDay(0), aDay(1), aDay(2, { isCalledOff: true }), aDay(3)];
const first = { ...aDay(0), kind: 'group_course' } as const;
const draft = {
  title: '',
  on: addDays(today, 2),
  at: '10:00',
  minutes: 60,
  placeKind: 'house',
  place: '',
  holder: 'karla',
  coLeaders: [],
};

function changed(reach: 'this' | 'rest', changes: Partial<typeof draft> = {}) {
  const all = changeSession(first, { ...draft, ...changes }, reach, series, facts, today);
  return all.ok ? all.value.changes.map(({ id, on }) => [id, daysBetween(today, on)]) : all.refusals;
}

describe('a session that is moved', () => {
  it('moves alone, or takes those after it along by as many days', () => {
    assert.deepEqual(changed('this'), [['no 0', 2]]);
    assert.deepEqual(changed('rest'), [
      ['no 0', 2],
      ['no 1', 9],
      ['no 3', 23],
    ]);
  });

  it('leaves what was recorded, or called off, where it is', () => {
    const ids = reached(aDay(-1, { isRecorded: true }), 'rest', series).map(({ id }) => id);
    assert.deepEqual(ids, ['no 0', 'no 1', 'no 3']);
  });

  it('lies ahead before it is moved, and after', () => {
    assert.deepEqual(changed('this', { on: addDays(today, -1) }), { on: 'date-in-the-past' });
    assert.equal(whyItStands(aDay(-1), today), 'over');
    assert.equal(whyItStands(aDay(0), today), undefined);
    assert.equal(whyItStands(aDay(0, { isRecorded: true }), today), 'recorded-already');
    assert.equal(whyItStands(aDay(1, { isCalledOff: true }), today), 'called-off');
  });

  it('keeps the distance between one and the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (days) => {
        const all = changed('rest', { on: addDays(today, days) });
        assert.deepEqual(all, [
          ['no 0', days],
          ['no 1', days + 7],
          ['no 3', days + 21],
        ]);
      }),
    );
  });
});
