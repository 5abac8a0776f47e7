import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays, addWeeks, daysBetween, plainDate } from '../kernel/plain-date.ts';
import type { Wave } from '../programme/definition.ts';
import { plainWeeks, timingOf, type WaveCourse, waveDays } from './wave-days.ts';

const startsOn = plainDate('2026-01-05');
const words = { da: 'x', en: 'x' };
const aWave = (key: string, when: Wave['when'], days: readonly [number, number]): Wave => ({
  key,
  title: words,
  answeredBy: 'citizen',
  when,
  window: { daysBefore: days[0], daysAfter: days[1] },
});
const before = aWave('before', { at: 'before_start' }, [14, 14]);
const week13 = aWave('week-13', { at: 'week', week: 13 }, [21, 21]);
const quarterly = aWave('quarterly', { at: 'every_weeks', weeks: 13 }, [7, 14]);
const exit = aWave('exit', { at: 'exit' }, [14, 14]);
const later = aWave('later', { at: 'months_after', months: 6 }, [30, 30]);
const course = (endedOn?: string): WaveCourse => ({
  startsOn,
  weekBegins: plainWeeks(startsOn),
  endedOn: endedOn === undefined ? undefined : plainDate(endedOn),
});
const far = plainDate('2028-01-01');
const told = (waves: readonly Wave[], of: WaveCourse, until = far): readonly string[] =>
  waveDays(waves, of, until).map(({ wave, nth, dueOn }) => `${wave} ${nth} ${dueOn}`);

describe('the times a questionnaire is answered', () => {
  test('lie on each person’s own clock, with a window around', () => {
    assert.deepEqual(waveDays([before, week13], course(), far), [
      { wave: 'before', nth: 1, opensOn: '2025-12-22', dueOn: '2026-01-05', closesOn: '2026-01-19' },
      { wave: 'week-13', nth: 1, opensOn: '2026-03-09', dueOn: '2026-03-30', closesOn: '2026-04-20' },
    ]);
  });

  test('come again and again as long as the course goes on', () => {
    const until = plainDate('2026-09-28');
    const days = ['quarterly 1 2026-04-06', 'quarterly 2 2026-07-06', 'quarterly 3 2026-10-05'];
    assert.deepEqual(told([quarterly], course(), until), days);
    assert.deepEqual(told([quarterly], course('2026-07-05')), days.slice(0, 1));
    assert.deepEqual(told([quarterly], course('2026-07-06')), days.slice(0, 2));
  });

  test('are not asked after the course has ended; the ending has its own', () => {
    assert.deepEqual(told([week13, exit, later], course('2026-02-27')), [
      'exit 1 2026-02-27',
      'later 1 2026-08-27',
    ]);
    assert.deepEqual(told([exit, later], course()), []);
  });

  test('wait while nobody knows when a pause ends', () => {
    const paused: WaveCourse = {
      startsOn,
      endedOn: undefined,
      weekBegins: (week) => (week < 8 ? startsOn : undefined),
    };
    assert.deepEqual(told([week13, quarterly], paused), []);
  });

  test('are told from the day they open', () => {
    assert.deepEqual(told([week13], course(), plainDate('2026-03-08')), []);
    assert.equal(told([week13], course(), plainDate('2026-03-09')).length, 1);
  });

  test('never lie closer than they repeat, nor after the end', () => {
    const weeks = fc.integer({ min: 1, max: 60 });
    const days = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(weeks, days, (every, length) => {
        const wave = aWave('again', { at: 'every_weeks', weeks: every }, [7, 7]);
        const times = waveDays([wave], { ...course(), endedOn: addDays(startsOn, length) }, far);
        const asked = Math.min(length, daysBetween(startsOn, far) + 7);
        assert.equal(times.length, Math.floor(asked / (7 * every)));
        for (const [index, { dueOn, nth }] of times.entries()) {
          assert.equal(nth, index + 1);
          assert.equal(dueOn, addWeeks(startsOn, every * nth));
          assert.ok(dueOn <= addDays(startsOn, length));
        }
      }),
    );
  });

  test('an answer is early, in time or late', () => {
    const window = { opensOn: plainDate('2026-03-09'), closesOn: plainDate('2026-04-20') };
    const timings = ['2026-03-08', '2026-03-09', '2026-04-20', '2026-04-21'].map((day) =>
      timingOf(window, plainDate(day)),
    );
    assert.deepEqual(timings, ['early', 'in_time', 'in_time', 'late']);
  });
});
