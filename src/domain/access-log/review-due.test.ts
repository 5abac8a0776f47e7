import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { reviewDue } from './review-due.ts';

const on = (day: string) => plainDate(day);
const due = (lastSignedOn: string, today: string) =>
  reviewDue({ lastSignedOn: on(lastSignedOn), firstLookOn: on('2020-01-01') }, on(today));

describe('when the log must be reviewed', () => {
  it('is half a year after the last sample was signed', () => {
    assert.deepEqual(due('2026-05-18', '2026-11-08'), { dueOn: '2026-11-18', daysLeft: 10, pace: 'soon' });
    assert.equal(due('2026-08-31', '2026-11-01')?.dueOn, '2027-02-28');
  });

  it('is said aloud two weeks before, and is late the day after', () => {
    const paces = ['2026-11-03', '2026-11-04', '2026-11-18', '2026-11-19'].map(
      (today) => due('2026-05-18', today)?.pace,
    );
    assert.deepEqual(paces, ['calm', 'soon', 'soon', 'late']);
  });

  it('is half a year after the first look in the log, when there was no sample yet', () => {
    const past = { lastSignedOn: undefined, firstLookOn: on('2026-01-10') };
    assert.equal(reviewDue(past, on('2026-02-01'))?.dueOn, '2026-07-10');
  });

  it('is never, while nobody has looked at anybody', () => {
    const past = { lastSignedOn: undefined, firstLookOn: undefined };
    assert.equal(reviewDue(past, on('2026-02-01')), undefined);
  });
});
