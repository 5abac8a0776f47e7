import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aDefinition, aPhase } from '../../../tests/builders/a-definition.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import type { Phase } from '../programme/definition.ts';
import { courseInRun } from './course-in-run.ts';
import { lastDayToStart, weeksInAll } from './last-day-to-start.ts';

const runEndsOn = plainDate('2027-01-31');
const run = { from: plainDate('2024-02-01'), to: runEndsOn };
const thirtyNine = aDefinition();

const openMain: Phase = { ...aPhase('main', 1), ends: { how: 'open', reviewEveryWeeks: 12 } };

function endingOn(date: string, key = 'dated'): Phase {
  return { ...aPhase('main', 1, key), ends: { how: 'on_date', date } };
}

describe('a course in its run', () => {
  it('of 26 and 13 weeks must begin 39 weeks before the last day, that day included', () => {
    assert.equal(lastDayToStart(thirtyNine, runEndsOn), '2026-05-04');
    assert.equal(weeksInAll(thirtyNine), 39);
    assert.deepEqual(courseInRun(thirtyNine, plainDate('2026-05-04'), run), {
      fit: 'inside',
      courseEndsOn: runEndsOn,
    });
    assert.deepEqual(courseInRun(thirtyNine, plainDate('2026-05-05'), run), {
      fit: 'too_late',
      courseEndsOn: '2027-02-01',
      runEndsOn,
      lastStart: '2026-05-04',
    });
  });

  it('cannot be judged where the run has no last day, and may not begin outside the run', () => {
    const start = plainDate('2026-05-05');
    assert.equal(courseInRun(thirtyNine, start, { ...run, to: undefined }).fit, 'run_end_unset');
    assert.equal(courseInRun(thirtyNine, start, { from: undefined, to: undefined }).fit, 'run_end_unset');
    assert.equal(courseInRun(thirtyNine, plainDate('2024-01-31'), run).fit, 'starts_before_run');
    assert.equal(courseInRun(thirtyNine, addDays(runEndsOn, 1), run).fit, 'starts_after_run');
  });

  it('says so where a phase is open, and still holds the phases before it to their weeks', () => {
    const open = aDefinition({ phases: [openMain] });
    assert.deepEqual(courseInRun(open, runEndsOn, run), { fit: 'open', phase: openMain, runEndsOn });
    assert.equal(lastDayToStart(open, runEndsOn), runEndsOn);
    const first13 = aDefinition({ phases: [aPhase('main', 13), { ...openMain, kind: 'aftercare' }] });
    assert.equal(courseInRun(first13, runEndsOn, run).fit, 'too_late');
    assert.equal(courseInRun(first13, plainDate('2026-11-02'), run).fit, 'open');
  });

  it('with a phase that ends on a date must reach that phase, and the date must lie in the run', () => {
    const dated = aDefinition({ phases: [aPhase('main', 4), endingOn('2026-12-31')] });
    assert.equal(lastDayToStart(dated, runEndsOn), '2026-12-03');
    assert.equal(lastDayToStart(dated, plainDate('2026-12-30')), undefined);
    const after = aDefinition({ phases: [endingOn('2026-12-31'), aPhase('aftercare', 13)] });
    assert.equal(lastDayToStart(after, runEndsOn), undefined);
    const backwards = aDefinition({ phases: [endingOn('2026-12-31'), endingOn('2026-06-30', 'before')] });
    assert.equal(lastDayToStart(backwards, runEndsOn), undefined);
    assert.equal(weeksInAll(dated), undefined);
  });

  it('always fits on its last day to start, and never the day after', () => {
    const weeks = fc.array(fc.integer({ min: 1, max: 52 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(weeks, fc.integer({ min: 0, max: 4000 }), (lengths, later) => {
        const definition = aDefinition({ phases: lengths.map((n, i) => aPhase('main', n, `p${i}`)) });
        const wide = { from: undefined, to: addDays(runEndsOn, later) };
        const last = lastDayToStart(definition, wide.to);
        assert.ok(last);
        assert.equal(courseInRun(definition, last, wide).fit, 'inside');
        assert.notEqual(courseInRun(definition, addDays(last, 1), wide).fit, 'inside');
      }),
    );
  });
});
