import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anExtension, aPause, aReview } from '../../../tests/builders/a-course-change.ts';
import { aDefinition, anOpenPhase, aPhase } from '../../../tests/builders/a-definition.ts';
import {
  aClosing,
  anEnrolmentClosedInWeek,
  anEnrolmentInWeek,
} from '../../../tests/builders/an-enrolment.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import { courseQuestion } from './course-question.ts';
import type { Enrolment } from './enrolment.ts';

const definition = aDefinition({});
const endOf = (enrolment: Enrolment) => courseQuestion(enrolment, definition, today);
/** A course of 26 and 13 weeks whose main part has its last day a number of days from today. */
const mainPartEndsIn = (days: number) =>
  anEnrolmentInWeek(1, { startsOn: addDays(addWeeks(today, -26), days + 1) });

describe('the end of a phase', () => {
  it('is quiet in the middle of a course and fifteen days ahead', () => {
    assert.equal(endOf(anEnrolmentInWeek(9)), undefined);
    assert.equal(endOf(mainPartEndsIn(15)), undefined);
  });

  it('asks for attention from fourteen days ahead to the last day', () => {
    for (const days of [14, 8, 0]) {
      const found = endOf(mainPartEndsIn(days));
      assert.equal(found?.asks === 'phase_ends' && found.daysLeft, days);
    }
  });

  it('says what follows', () => {
    const found = endOf(mainPartEndsIn(3));
    assert.equal(found?.asks === 'phase_ends' && found.next.phase.kind, 'aftercare');
  });

  it('is the end of the course in the last phase', () => {
    assert.equal(endOf(anEnrolmentInWeek(39))?.asks, 'course_ends');
  });

  it('stays until somebody closes the course', () => {
    const found = endOf(anEnrolmentInWeek(41));
    assert.equal(found?.asks === 'is_over' && found.daysSince > 7, true);
    assert.equal(endOf(anEnrolmentClosedInWeek(39)), undefined);
  });

  it('is not spoken of before the course begins', () => {
    assert.equal(endOf(anEnrolmentInWeek(1, { startsOn: addDays(today, 1) })), undefined);
  });
});

describe('a question with more than one answer', () => {
  const extension = { atMostWeeks: 6, times: 1, decidedBy: 'team', reasonDemanded: true } as const;
  const extendable = aDefinition({ phases: [{ ...aPhase('main', 26), extension }] });
  const asked = (week: number, changes: Enrolment['changes'] = []) => {
    const question = courseQuestion(anEnrolmentInWeek(week, { changes }), extendable, today);
    return question && 'mayExtend' in question ? [question.asks, question.mayExtend] : undefined;
  };

  it('says whether the phase can be made longer, also when its weeks have passed', () => {
    assert.deepEqual(asked(26), ['course_ends', true]);
    assert.deepEqual(asked(28), ['is_over', true]);
  });

  it('has one answer less when that was done, or would not reach today', () => {
    assert.deepEqual(asked(30, [anExtension({ weeks: 4 })]), ['course_ends', false]);
    assert.deepEqual(asked(34), ['is_over', false]);
  });

  it('is answered by an ending entered for a later day', () => {
    const closing = aClosing({ endedOn: addDays(today, 3) });
    assert.equal(courseQuestion(anEnrolmentInWeek(26, { closing }), extendable, today), undefined);
  });
});

describe('a review of an open phase', () => {
  const open = aDefinition({ phases: [anOpenPhase('main', 13)] });
  const due = (week: number, changes: Enrolment['changes'] = []) => {
    const question = courseQuestion(anEnrolmentInWeek(week, { changes }), open, today);
    return question?.asks === 'review' ? question.daysLeft : undefined;
  };

  it('is asked for from fourteen days ahead, and until it was held', () => {
    assert.equal(due(11), undefined);
    assert.equal(due(12), 11);
    assert.equal(due(20), -45);
    assert.equal(due(20, [aReview(addDays(today, -2))]), undefined);
  });
});

describe('a pause', () => {
  const pause = { atMostWeeks: 4, decidedBy: 'coordinator' } as const;
  const pausable = aDefinition({ phases: [{ ...aPhase('main', 26), pause }] });
  const asked = (on: number, until?: number) => {
    const days = { on: addDays(today, on), ...(until === undefined ? {} : { until: addDays(today, until) }) };
    const question = courseQuestion(anEnrolmentInWeek(26, { changes: [aPause(days)] }), pausable, today);
    return question && 'daysLeft' in question ? [question.asks, question.daysLeft] : undefined;
  };

  it('asks when its last day is near, and nothing else is asked meanwhile', () => {
    assert.deepEqual(asked(-5, 20), undefined);
    assert.deepEqual(asked(-5, 10), ['pause_ends', 10]);
  });

  it('without an end asks when its model gives no more room', () => {
    assert.deepEqual(asked(-10), undefined);
    assert.deepEqual(asked(-20), ['pause_full', 7]);
    assert.deepEqual(asked(-40), ['pause_full', -13]);
  });
});
