import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aDefinition } from '../../../tests/builders/a-definition.ts';
import { anEnrolmentClosedInWeek, anEnrolmentInWeek } from '../../../tests/builders/an-enrolment.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import { courseAt } from './course-at.ts';
import type { Enrolment } from './enrolment.ts';
import { phaseEnd } from './phase-end.ts';

const definition = aDefinition({});
const endOf = (enrolment: Enrolment) => phaseEnd(courseAt(enrolment, definition, today), today);
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
      assert.equal(found?.end === 'phase' && found.daysLeft, days);
    }
  });

  it('says what follows', () => {
    const found = endOf(mainPartEndsIn(3));
    assert.equal(found?.end === 'phase' && found.next.phase.kind, 'aftercare');
  });

  it('is the end of the course in the last phase', () => {
    assert.equal(endOf(anEnrolmentInWeek(39))?.end, 'course');
  });

  it('stays until somebody closes the course', () => {
    const found = endOf(anEnrolmentInWeek(41));
    assert.equal(found?.end === 'over' && found.daysSince > 7, true);
    assert.equal(endOf(anEnrolmentClosedInWeek(39)), undefined);
  });

  it('is not spoken of before the course begins', () => {
    assert.equal(endOf(anEnrolmentInWeek(1, { startsOn: addDays(today, 1) })), undefined);
  });
});
