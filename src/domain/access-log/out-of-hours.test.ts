import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { isOutOfHours } from './out-of-hours.ts';

const wednesday = plainDate('2026-11-18');

describe('outside working hours', () => {
  it('is before six, and from eight in the evening on', () => {
    const out = ['00:00', '05:59', '06:00', '12:30', '19:59', '20:00', '23:59'].map((at) =>
      isOutOfHours({ on: wednesday, at }),
    );
    assert.deepEqual(out, [true, true, false, false, false, true, true]);
  });

  it('is the whole of a weekend, whatever the hour', () => {
    const noon = [0, 1, 2, 3, 4, 5, 6].map((day) =>
      isOutOfHours({ on: addDays(wednesday, day), at: '12:00' }),
    );
    assert.deepEqual(noon, [false, false, false, true, true, false, false]);
  });

  it('is the whole of a public holiday, also one that moves with Easter', () => {
    const noonOn = (day: string) => isOutOfHours({ on: plainDate(day), at: '12:00' });
    for (const holiday of ['2026-12-25', '2026-01-01', '2026-04-02', '2026-05-14'])
      assert.ok(noonOn(holiday), holiday);
    for (const workday of ['2026-12-28', '2026-04-07', '2026-06-05']) assert.ok(!noonOn(workday), workday);
  });

  it('knows the days of years long past', () => {
    assert.equal(isOutOfHours({ on: plainDate('2023-12-31'), at: '12:00' }), true);
    assert.equal(isOutOfHours({ on: plainDate('2023-12-29'), at: '12:00' }), false);
  });
});
