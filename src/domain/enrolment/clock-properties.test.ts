import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aRandomCourse, type RandomCourse } from '../../../tests/builders/a-random-course.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { courseAt } from './course-at.ts';
import { changesKnownAt } from './course-change.ts';
import { courseWeeks } from './course-weeks.ts';
import { daysLived } from './lived-days.ts';
import { extendedWeeks, type PhaseSpan, phaseSpans } from './phase-spans.ts';
import { standingChanges } from './standing-changes.ts';

const spansOf = ({ phases, startsOn, changes }: RandomCourse) => phaseSpans({ phases }, startsOn, changes);

/** What a phase of so many weeks comes to, unless it was left before. */
function plannedDays({ phase }: PhaseSpan, course: RandomCourse): number | undefined {
  const { left } = standingChanges(course.changes);
  if (phase.ends.how !== 'after_weeks' || left.some((one) => one.phase === phase.key)) return undefined;
  return 7 * (phase.ends.weeks + extendedWeeks(phase, standingChanges(course.changes)));
}

describe('the clock of any course', () => {
  it('adds up: phases, extensions and pauses are the end', () => {
    fc.assert(
      fc.property(aRandomCourse, (course) => {
        for (const span of spansOf(course)) {
          const days = plannedDays(span, course);
          if (days === undefined || span.endsOn === undefined) continue;
          assert.equal(daysLived(span.startsOn, span.endsOn, span.pauses), days);
          assert.equal(span.weeks, days / 7);
        }
      }),
    );
  });

  it('lays the phases end to end from the first day, in their order', () => {
    fc.assert(
      fc.property(aRandomCourse, (course) => {
        let next: PlainDate | undefined = course.startsOn;
        const spans = spansOf(course);
        for (const span of spans) {
          assert.equal(span.startsOn, next);
          next = span.endsOn && addDays(span.endsOn, 1);
        }
        const order = spans.map(({ phase }) => course.phases.indexOf(phase));
        assert.deepEqual(
          order,
          order.toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('does not care in which order the changes were written down', () => {
    const shuffled = aRandomCourse.chain((course) =>
      fc
        .shuffledSubarray([...course.changes], { minLength: course.changes.length })
        .map((changes) => ({ course, changes })),
    );
    fc.assert(
      fc.property(shuffled, ({ course, changes }) => {
        assert.deepEqual(spansOf({ ...course, changes }), spansOf(course));
      }),
    );
  });

  it('forgets what was taken back', () => {
    const undone = fc.tuple(aRandomCourse, fc.nat(8));
    fc.assert(
      fc.property(undone, ([course, at]) => {
        const change = course.changes[at];
        if (change === undefined || change.change === 'taken_back') return;
        const taken = {
          id: 'undo',
          recordedOn: course.startsOn,
          change: 'taken_back',
          of: change.id,
        } as const;
        const without = course.changes.filter(
          (one) => one !== change && !('of' in one && one.of === change.id),
        );
        assert.deepEqual(
          spansOf({ ...course, changes: [...course.changes, taken] }),
          spansOf({ ...course, changes: without }),
        );
      }),
    );
  });

  it('is told again as it was known on a day, whatever came later', () => {
    fc.assert(
      fc.property(aRandomCourse, fc.nat(12), (course, days) => {
        const knownAt = addDays(course.startsOn, days);
        const then = course.changes.slice(0, days + 1);
        const known = changesKnownAt(course.changes, knownAt);
        assert.deepEqual(spansOf({ ...course, changes: known }), spansOf({ ...course, changes: then }));
      }),
    );
  });
});

describe('the weeks of any course', () => {
  const anyDay = fc.tuple(aRandomCourse, fc.integer({ min: 0, max: 900 }));

  it('go on one by one from day to day, stand still in a pause, and never go back within a phase', () => {
    fc.assert(
      fc.property(anyDay, ([course, days]) => {
        const today = addDays(course.startsOn, days);
        const on = (day: PlainDate) =>
          courseAt({ ...course, closing: undefined }, { phases: course.phases }, day);
        const [now, then] = [on(today), on(addDays(today, 1))];
        if (now.stage !== 'under_way' || then.stage !== 'under_way') return;
        if (now.span.phase !== then.span.phase) return assert.equal(then.week, 1);
        assert.ok(then.week === now.week || (then.week === now.week + 1 && then.pause === undefined));
      }),
    );
  });

  it('lie in a phase that holds the day, and are no more than it has', () => {
    fc.assert(
      fc.property(anyDay, ([course, days]) => {
        const today = addDays(course.startsOn, days);
        const at = courseAt({ ...course, closing: undefined }, { phases: course.phases }, today);
        if (at.stage !== 'under_way') return;
        assert.ok(at.span.startsOn <= today && (at.span.endsOn === undefined || today <= at.span.endsOn));
        assert.ok(at.weeksLeft === undefined || at.weeksLeft >= 0);
      }),
    );
  });

  it('are drawn once each, with one of them now while the course is under way', () => {
    fc.assert(
      fc.property(anyDay, ([course, days]) => {
        const today = addDays(course.startsOn, days);
        const spans = spansOf(course);
        const weeks = courseWeeks({ ...course, endedOn: undefined }, spans, [], today);
        const numbers = weeks.flatMap(({ number }) => number ?? []);
        assert.deepEqual(
          numbers,
          numbers.map((_, at) => at + 1),
        );
        const end = spans.at(-1)?.endsOn;
        const isUnderWay = spans.length > 0 && (end === undefined || today <= end);
        assert.equal(weeks.filter(({ look }) => look === 'now').length, isUnderWay ? 1 : 0);
        const dated = spans.reduce((sum, span) => sum + (span.weeks ?? 0), 0);
        if (end !== undefined) assert.equal(numbers.length, dated);
        if (end !== undefined && daysBetween(end, today) > 0)
          assert.ok(weeks.every(({ look }) => look === 'quiet' || look === 'paused'));
      }),
    );
  });
});
