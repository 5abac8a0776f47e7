import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aPause } from '../../../tests/builders/a-course-change.ts';
import { aDefinition, anOpenPhase, aPhase } from '../../../tests/builders/a-definition.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import type { CourseChange } from './course-change.ts';
import { courseWeeks, type WeekLook } from './course-weeks.ts';
import { phaseSpans } from './phase-spans.ts';

const short = aDefinition({ phases: [aPhase('main', 4), aPhase('aftercare', 2)] });
const letter: Record<WeekLook, string> = {
  active: 'x',
  quiet: '-',
  elapsed: 'e',
  paused: 'p',
  now: 'N',
  ahead: '.',
  aftercare_ahead: 'c',
};

/** The course on a day `days` after its start, as one letter a week. */
function drawn(
  days: number,
  active: readonly number[] | undefined,
  endedAfter?: number,
  definition = short,
  changes: readonly CourseChange[] = [],
): string {
  const startsOn = addDays(today, -days);
  const endedOn = endedAfter === undefined ? undefined : addDays(startsOn, endedAfter);
  const weeks = courseWeeks(
    { startsOn, endedOn },
    phaseSpans(definition, startsOn, changes),
    active?.map((week) => addDays(startsOn, 7 * week - 3)),
    today,
  );
  return weeks.map(({ look }) => letter[look]).join('');
}

test('weeks gone by are active or quiet, then comes now, then what is ahead', () => {
  assert.equal(drawn(15, [1]), 'x-N.cc');
  assert.equal(drawn(14, [1, 2]), 'xxN.cc');
});

test('the week that goes on is never called quiet', () => {
  assert.equal(drawn(0, []), 'N...cc');
  assert.equal(drawn(6, []), 'N...cc');
});

test('in aftercare the weeks of the main phase are behind', () => {
  assert.equal(drawn(29, [1, 2, 3, 4]), 'xxxxNc');
});

test('without seeing every attendance nothing is said about the weeks gone by', () => {
  assert.equal(drawn(15, undefined), 'eeN.cc');
});

test('before the start everything is ahead, after the last week everything is behind', () => {
  assert.equal(drawn(-3, []), '....cc');
  assert.equal(drawn(60, [6]), '-----x');
});

test('an ended course stands still: its last week was lived, and the rest never came', () => {
  assert.equal(drawn(30, [1, 2], 10), 'xx..cc');
  assert.equal(drawn(30, [1], 10), 'x-..cc');
  assert.equal(drawn(10, undefined, 10), 'ee..cc');
});

test('an open phase is laid out to its next review, and to its last week once it is over', () => {
  const open = aDefinition({ phases: [aPhase('main', 2, 'first'), anOpenPhase('main', 3)] });
  assert.equal(drawn(15, [1], undefined, open), 'x-N..');
  assert.equal(drawn(36, [1], undefined, open), 'x----N..');
  assert.equal(drawn(60, [1], 15, open), 'x--');
});

test('weeks on pause lie between those that are lived, and the course is as much longer', () => {
  const pause = (on: number, until?: number) => {
    const startsOn = addDays(today, -29);
    const last = until === undefined ? {} : { until: addDays(startsOn, until) };
    return [aPause({ on: addDays(startsOn, on), ...last })];
  };
  assert.equal(drawn(29, [1, 2], undefined, short, pause(14, 27)), 'xxppN.cc');
  assert.equal(drawn(29, [1, 2], undefined, short, pause(14)), 'xxppN..');
  assert.equal(drawn(29, [1, 2], undefined, short, pause(10, 23)), 'xxppN.cc');
  assert.equal(drawn(29, [1], undefined, short, pause(24)), 'x--.N');
});

test('whatever the day, there is one week for each of the definition and at most one now', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60, max: 400 }), (days) => {
      const startsOn = addDays(today, -days);
      const weeks = courseWeeks(
        { startsOn, endedOn: undefined },
        phaseSpans(aDefinition(), startsOn, []),
        undefined,
        today,
      );
      const looks = weeks.map(({ look }) => look);
      assert.equal(looks.length, 39);
      const now = looks.indexOf('now');
      assert.equal(looks.filter((look) => look === 'now').length, days >= 0 && days < 39 * 7 ? 1 : 0);
      if (now >= 0) assert.ok(addWeeks(startsOn, now) <= today && today < addWeeks(startsOn, now + 1));
    }),
  );
});
