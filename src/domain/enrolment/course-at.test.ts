import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anExtension, aPause, aReview } from '../../../tests/builders/a-course-change.ts';
import { aDefinition, anOpenPhase, aPhaseUntil } from '../../../tests/builders/a-definition.ts';
import { aClosing, anEnrolmentInWeek } from '../../../tests/builders/an-enrolment.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks, daysBetween, plainDate } from '../kernel/plain-date.ts';
import { type CourseDates, courseAt } from './course-at.ts';

const definition = aDefinition();
const startsOn = plainDate('2026-05-29');
const course: CourseDates = { startsOn, closing: undefined, changes: [] };

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
    const autumn = { ...course, startsOn: plainDate('2026-10-22') };
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
  const closed = { ...course, closing };

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
    const at = courseAt({ ...course, startsOn: from }, definition, addDays(from, days));
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

  it('is looked at together one interval after the start, and the day stays until somebody has', () => {
    const reviews = [0, 1, 91, 92].map((days) => after(days).nextReviewOn);
    assert.deepEqual(new Set(reviews), new Set([addWeeks(startsOn, 13)]));
  });

  it('is looked at again one interval after the last time', () => {
    const held = addDays(startsOn, 88);
    const reviewed = { ...course, changes: [aReview(held)] };
    const on = (days: number) => courseAt(reviewed, open, addDays(startsOn, days));
    const [before, since] = [on(87), on(88)];
    assert.ok(before.stage === 'under_way' && since.stage === 'under_way');
    assert.equal(before.nextReviewOn, addWeeks(startsOn, 13));
    assert.equal(since.nextReviewOn, addWeeks(held, 13));
  });
});

describe('a course that ends on a date', () => {
  it('is over at once when it begins after all of its dates', () => {
    const gone = aDefinition({ phases: [aPhaseUntil('2020-06-30')] });
    assert.deepEqual(courseAt(course, gone, startsOn), {
      stage: 'over',
      endedOn: startsOn,
      closing: undefined,
    });
  });
});

describe('a course that is paused', () => {
  const paused = (from: number, until?: number): CourseDates => {
    const days = { on: addDays(startsOn, from), ...(until ? { until: addDays(startsOn, until) } : {}) };
    return { ...course, changes: [aPause(days)] };
  };

  it('does not count its weeks on pause, and takes them up where they were', () => {
    const twoWeeks = paused(14, 27);
    assert.deepEqual(
      [13, 14, 27, 28].map((days) => standing(days, twoWeeks)),
      ['main 2/26', 'main 2/26', 'main 2/26', 'main 3/26'],
    );
  });

  it('moves its end and its aftercare along', () => {
    const twoWeeks = paused(14, 27);
    assert.equal(standing(26 * 7 + 13, twoWeeks), 'main 26/26');
    assert.equal(standing(26 * 7 + 14, twoWeeks), 'aftercare 1/13');
  });

  it('has no end as long as the pause has none, and says what it is in', () => {
    const at = courseAt(paused(14), definition, addDays(startsOn, 300));
    assert.ok(at.stage === 'under_way');
    assert.deepEqual(
      [at.week, at.span.weeks, at.span.endsOn, at.courseEndsOn, at.pause?.from, at.next],
      [2, 26, undefined, undefined, addDays(startsOn, 14), undefined],
    );
  });
});

describe('a course that was made longer', () => {
  it('has more weeks, from the first of them', () => {
    const longer = { ...course, changes: [anExtension({ weeks: 4 })] };
    assert.deepEqual(
      [26 * 7 - 1, 26 * 7, 30 * 7 - 1, 30 * 7].map((days) => standing(days, longer)),
      ['main 26/30', 'main 27/30', 'main 30/30', 'aftercare 1/13'],
    );
  });
});

describe('an ending entered for a day to come', () => {
  const closing = aClosing({ ending: 'other', endedOn: addDays(startsOn, 70) });

  it('does not end the course today, and is known', () => {
    const at = courseAt({ ...course, closing }, definition, addDays(startsOn, 20));
    assert.ok(at.stage === 'under_way');
    assert.deepEqual([at.courseEndsOn, at.closing?.ending], [addDays(startsOn, 70), 'other']);
  });
});
