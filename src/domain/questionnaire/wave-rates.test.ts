import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import type { Wave } from '../programme/definition.ts';
import type { Asking } from './course-waves.ts';
import { type CourseToCount, waveRates } from './wave-rates.ts';

const week13: Wave = {
  key: 'week-13',
  title: { da: 'x', en: 'x' },
  answeredBy: 'citizen',
  when: { at: 'week', week: 13 },
  window: { daysBefore: 21, daysAfter: 21 },
};
const first = plainDate('2026-01-05');
const asking: Asking = {
  id: 'asked',
  wave: 'week-13',
  side: 'citizen',
  role: undefined,
  period: { from: first, to: undefined },
};
const aCourse = (changes: Partial<CourseToCount> = {}): CourseToCount => ({
  startsOn: first,
  endedOn: undefined,
  changes: [],
  told: [],
  ...changes,
});
const told = (outcome: 'answered' | 'refused' | 'could_not', timing?: 'late' | 'in_time') => ({
  asking: 'asked',
  nth: 1,
  outcome,
  toldOn: first,
  timing,
});

describe('how a run is answered', () => {
  test('puts each time in one place', () => {
    const courses = [
      aCourse(),
      aCourse({ told: [told('answered', 'in_time')] }),
      aCourse({ told: [told('answered', 'late')] }),
      aCourse({ told: [told('refused')] }),
      aCourse({ told: [told('could_not')] }),
      aCourse({ endedOn: plainDate('2026-02-01') }),
    ];
    assert.deepEqual(waveRates([week13], courses, [asking], plainDate('2026-06-01')), [
      {
        wave: 'week-13',
        side: 'citizen',
        due: 5,
        open: 0,
        answered: 1,
        late: 1,
        refused: 1,
        couldNot: 1,
        missing: 1,
        ended: 1,
      },
    ]);
  });

  test('a wave that comes after the end, or that would not have come yet, was not ended before', () => {
    const after: Wave = { ...week13, key: 'after', when: { at: 'months_after', months: 6 } };
    const late: Wave = { ...week13, key: 'late', when: { at: 'week', week: 40 } };
    const askings = ['after', 'late'].map((wave) => ({ ...asking, id: wave, wave }));
    const ended = [aCourse({ endedOn: plainDate('2026-02-01') })];
    const rates = waveRates([after, late], ended, askings, plainDate('2026-03-01'));
    assert.deepEqual(
      rates.map(({ wave, ended: count }) => [wave, count]),
      [
        ['after', 0],
        ['late', 0],
      ],
    );
  });

  test('adds up on any day, whatever was told', () => {
    const anyCourse = fc.record({
      startsOn: fc.integer({ min: 0, max: 300 }).map((days) => addDays(first, days)),
      told: fc.array(
        fc.constantFrom(
          told('answered', 'late'),
          told('answered', 'in_time'),
          told('refused'),
          told('could_not'),
        ),
      ),
      endedOn: fc.option(
        fc.integer({ min: 300, max: 500 }).map((days) => addDays(first, days)),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(fc.array(anyCourse), fc.integer({ min: 0, max: 600 }), (courses, days) => {
        const [rate] = waveRates([week13], courses.map(aCourse), [asking], addDays(first, days));
        const {
          due = 0,
          open = 0,
          answered = 0,
          late = 0,
          refused = 0,
          couldNot = 0,
          missing = 0,
        } = rate ?? {};
        assert.equal(due, open + answered + late + refused + couldNot + missing);
      }),
    );
  });
});
