import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aDefinition, anOpenPhase, aPhaseUntil } from '../../../tests/builders/a-definition.ts';
import { aClosing, anEnrolmentInWeek } from '../../../tests/builders/an-enrolment.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks, daysBetween, plainDate } from '../kernel/plain-date.ts';
import { courseAt } from './course-at.ts';

const definition = aDefinition();
const startsOn = plainDate('2026-05-29');
const course = { startsOn, closing: undefined };

/** Where the course stands so many days after its first day, said shortly. */
function standing(days: number, from = course) {
  const at = courseAt(from, definition, addDays(startsOn, days));
  return at.stage === 'under_way' ? `${at.span.phase.key} ${at.week}/${at.span.weeks}` : at.stage;
}

describe('where a course stands', () => {
  it('says the week of the phase it is in', () => {
    const at = courseAt(anEnrolmentInWeek(14), definition, today);
    assert.ok(at.stage === 'under_way');
    assert.deepEqual([at.span.phase.key, at.week, at.span.weeks, at.weeksLeft], ['main', 14, 26, 12]);
  });

  it('counts the weeks of aftercare from its own start', () => {
    const at = courseAt(anEnrolmentInWeek(27), definition, today);
    assert.ok(at.stage === 'under_way');
    assert.deepEqual([at.span.phase.key, at.week, at.span.weeks, at.weeksLeft], ['aftercare', 1, 13, 12]);
  });

  it('knows what follows, and the last day of it all', () => {
    const main = courseAt(course, definition, startsOn);
    assert.ok(main.stage === 'under_way');
    assert.equal(main.span.endsOn, '2026-11-26');
    assert.equal(main.next?.phase.key, 'aftercare');
    assert.equal(main.courseEndsOn, '2027-02-25');
    const aftercare = courseAt(course, definition, plainDate('2026-11-27'));
    assert.equal(aftercare.stage === 'under_way' && aftercare.next, undefined);
  });

  it('changes on the days it should', () => {
    const borders: readonly (readonly [number, string])[] = [
      [-1, 'not_begun'],
      [0, 'main 1/26'],
      [6, 'main 1/26'],
      [7, 'main 2/26'],
      [26 * 7 - 1, 'main 26/26'],
      [26 * 7, 'aftercare 1/13'],
      [39 * 7 - 1, 'aftercare 13/13'],
      [39 * 7, 'over'],
    ];
    for (const [days, expected] of borders) assert.equal(standing(days), expected, `day ${days}`);
  });

  it('does not care that clocks change: the week they go back has seven days too', () => {
    const autumn = { startsOn: plainDate('2026-10-22'), closing: undefined };
    const weekOn = (date: string) => {
      const at = courseAt(autumn, definition, plainDate(date));
      return at.stage === 'under_way' ? at.week : undefined;
    };
    assert.equal(weekOn('2026-10-28'), 1);
    assert.equal(weekOn('2026-10-29'), 2);
  });
});

describe('where a closed course stands', () => {
  const closing = aClosing({ ending: 'exit_to_work_or_education', endedOn: addDays(startsOn, 70) });
  const closed = { startsOn, closing };

  it('is closed from the day it ended, and says how', () => {
    assert.deepEqual(courseAt(closed, definition, addDays(startsOn, 70)), {
      stage: 'closed',
      endedOn: addDays(startsOn, 70),
      ending: 'exit_to_work_or_education',
    });
  });

  it('was under way the day before', () => {
    const at = courseAt(closed, definition, addDays(startsOn, 69));
    assert.equal(at.stage === 'under_way' && at.week, 10);
  });

  it('stays closed after all its weeks', () => {
    assert.equal(courseAt(closed, definition, addWeeks(startsOn, 60)).stage, 'closed');
  });
});

describe('the weeks of a course', () => {
  const anyDayOfIt = fc.integer({ min: 0, max: 39 * 7 - 1 });
  const anyStart = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('2000-01-01'), days));

  function underWay(from: typeof startsOn, days: number) {
    const at = courseAt({ startsOn: from, closing: undefined }, definition, addDays(from, days));
    assert.ok(at.stage === 'under_way');
    return at;
  }

  it('add up: those behind, this one and those left are the phase', () => {
    fc.assert(
      fc.property(anyStart, anyDayOfIt, (from, days) => {
        const { week, weeksLeft, span } = underWay(from, days);
        assert.ok(weeksLeft !== undefined && week >= 1 && weeksLeft >= 0);
        assert.equal(week + weeksLeft, span.weeks);
      }),
    );
  });

  it('hold the day that was asked for', () => {
    fc.assert(
      fc.property(anyStart, anyDayOfIt, (from, days) => {
        const { week, span } = underWay(from, days);
        const into = daysBetween(addWeeks(span.startsOn, week - 1), addDays(from, days));
        assert.ok(into >= 0 && into < 7);
      }),
    );
  });

  it('never go back, and never skip one, from one day to the next', () => {
    const weekOfCourse = (from: typeof startsOn, days: number) => {
      const { span, week } = underWay(from, days);
      return week + (span.phase.kind === 'aftercare' ? 26 : 0);
    };
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 0, max: 39 * 7 - 2 }), (from, days) => {
        const step = weekOfCourse(from, days + 1) - weekOfCourse(from, days);
        assert.ok(step === 0 || step === 1);
      }),
    );
  });
});

describe('a course without a fixed end', () => {
  const open = aDefinition({ phases: [anOpenPhase('main', 13)] });
  const after = (days: number) => {
    const at = courseAt(course, open, addDays(startsOn, days));
    assert.ok(at.stage === 'under_way');
    return at;
  };

  it('counts its weeks upwards, and nothing is left of them', () => {
    const { week, weeksLeft, courseEndsOn } = after(200);
    assert.deepEqual([week, weeksLeft, courseEndsOn], [29, undefined, undefined]);
  });

  it('is looked at together again and again, the first time one interval after the start', () => {
    const reviews = [0, 1, 91, 92].map((days) => after(days).nextReviewOn);
    const [first, second] = [addWeeks(startsOn, 13), addWeeks(startsOn, 26)];
    assert.deepEqual(reviews, [first, first, first, second]);
  });
});

describe('a course that ends on a date', () => {
  it('is over at once when it begins after all of its dates', () => {
    const gone = aDefinition({ phases: [aPhaseUntil('2020-06-30')] });
    assert.deepEqual(courseAt(course, gone, startsOn), { stage: 'over', endedOn: startsOn });
  });
});
