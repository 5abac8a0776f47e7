import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aCaseWith } from '../../../../tests/builders/a-case.ts';
import { aCourseThatEnded, aCourseUnderWay } from '../../../../tests/builders/a-completion-row.ts';
import { anOutcomeRule } from '../../../../tests/builders/a-definition.ts';
import { today } from '../../../../tests/builders/today.ts';
import { endingNames } from '../../enrolment/ending.ts';
import { addDays } from '../../kernel/plain-date.ts';
import type { CompletionRow } from '../completion-row.ts';
import type { Figure, FigureQuestion } from '../figure.ts';
import { leftOutReasons } from '../place.ts';
import { wilsonLimits } from '../wilson-limits.ts';
import { judgeAll } from './judge-all.ts';
import { countRule } from './tally.ts';

const rule = anOutcomeRule();
const question: FigureQuestion = {
  rule: { id: rule.id, version: rule.version },
  asOf: today,
  knownAt: today,
  dataVersion: 'ledger-1',
  target: { direction: 'at_least', share: 0.5 },
};

const nobodyLeftOut = Object.fromEntries(leftOutReasons.map((reason) => [reason, 0]));

function completedWithRecommendation(rows: readonly CompletionRow[], asked: FigureQuestion): Figure {
  const { asOf, knownAt, dataVersion, target } = asked;
  const frame = { asOf, knownAt, runEndsOn: undefined };
  return countRule(rule, rows.map(aCaseWith), frame, { dataVersion, target });
}

function partsOf(row: CompletionRow, asked: Partial<FigureQuestion> = {}) {
  const frame = { ...question, ...asked, runEndsOn: undefined };
  return judgeAll(rule, [aCaseWith(row)], frame).map(({ verdict }) => verdict.place);
}

describe('completed with a recommendation, of those who started', () => {
  it('carries everything a figure needs to be believed', () => {
    const rows = [
      aCourseThatEnded('completed'),
      aCourseThatEnded('completed'),
      aCourseThatEnded('drop_out'),
      aCourseUnderWay(),
      aCourseThatEnded('exit_to_work_or_education'),
    ];
    assert.deepEqual(completedWithRecommendation(rows, question), {
      ...question,
      numerator: 2,
      denominator: 5,
      notMet: 1,
      exitedToWorkOrEducation: 1,
      notYetPossible: 1,
      counted: 'people',
      holdsNow: 0,
      followed: undefined,
      isFinal: false,
      spread: undefined,
      leftOut: nobodyLeftOut,
      limits: wilsonLimits(2, 5),
    });
  });

  it('says nothing about a share when nobody has started', () => {
    const figure = completedWithRecommendation([], question);
    assert.deepEqual([figure.numerator, figure.denominator, figure.limits], [0, 0, undefined]);
  });
});

describe('the place a course takes', () => {
  it('is met with a recommendation only', () => {
    assert.deepEqual(partsOf(aCourseThatEnded('completed')), ['met']);
    assert.deepEqual(partsOf(aCourseThatEnded('completed', { hasRecommendation: false })), ['not_met']);
  });

  it('is not met when it ended any other way than by work or education', () => {
    assert.deepEqual(partsOf(aCourseThatEnded('drop_out', { hasRecommendation: true })), ['not_met']);
    assert.deepEqual(partsOf(aCourseThatEnded('other')), ['not_met']);
  });

  it('stands apart when the citizen left for work or education, recommendation or not', () => {
    for (const hasRecommendation of [true, false]) {
      const row = aCourseThatEnded('exit_to_work_or_education', { hasRecommendation });
      assert.deepEqual(partsOf(row), ['exit_to_work_or_education']);
    }
  });

  it('is not yet possible while it is under way', () => {
    assert.deepEqual(partsOf(aCourseUnderWay()), ['not_yet_possible']);
    assert.deepEqual(partsOf(aCourseUnderWay({ startedOn: today })), ['not_yet_possible']);
    const asOf = addDays(today, -29);
    assert.deepEqual(partsOf(aCourseThatEnded('completed'), { asOf }), ['not_yet_possible']);
    assert.deepEqual(partsOf(aCourseThatEnded('completed'), { asOf: addDays(asOf, 1) }), ['met']);
  });

  it('is named when a date is missing or the start lies ahead: nobody is silently dropped', () => {
    assert.deepEqual(partsOf(aCourseUnderWay({ startedOn: undefined })), ['start_date_missing']);
    assert.deepEqual(partsOf(aCourseUnderWay({ startedOn: addDays(today, 1) })), ['not_started_yet']);
    assert.deepEqual(partsOf(aCourseThatEnded('completed', { endedOn: undefined })), ['end_date_missing']);
  });
});

describe('a figure as it was known', () => {
  it('does not see what was recorded later', () => {
    const lateClosing = aCourseThatEnded('completed', { recordedOn: today });
    assert.deepEqual(partsOf(lateClosing, { knownAt: addDays(today, -1) }), ['not_yet_possible']);
    assert.deepEqual(partsOf(lateClosing), ['met']);
    const lateStart = aCourseUnderWay({ startRecordedOn: today });
    assert.deepEqual(partsOf(lateStart, { knownAt: addDays(today, -1) }), []);
  });

  it('stays the same however much is recorded afterwards', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (rows, later) => {
        const recordedLater = later.map((row) => ({ ...row, startRecordedOn: addDays(today, 1) }));
        assert.deepEqual(
          completedWithRecommendation([...rows, ...recordedLater], question),
          completedWithRecommendation(rows, question),
        );
      }),
    );
  });

  it('is the same as if what was recorded later had not happened', () => {
    fc.assert(
      fc.property(anyRows, anyDate, (rows, knownAt) => {
        const asIfOpen = rows.map((row) =>
          row.closing && row.closing.recordedOn > knownAt ? { ...row, closing: undefined } : row,
        );
        const asked = { ...question, knownAt };
        assert.deepEqual(
          completedWithRecommendation(rows, asked),
          completedWithRecommendation(asIfOpen, asked),
        );
      }),
    );
  });
});

const anyDate = fc.integer({ min: -300, max: 30 }).map((days) => addDays(today, days));
const anyClosing = fc.record({
  ending: fc.constantFrom(...endingNames),
  endedOn: fc.option(anyDate, { nil: undefined }),
  hasRecommendation: fc.boolean(),
  recordedOn: anyDate,
});
const anyRow = fc
  .record({
    startedOn: fc.option(anyDate, { nil: undefined }),
    startRecordedOn: fc.constant(addDays(today, -300)),
    closing: fc.option(anyClosing, { nil: undefined }),
  })
  .map(aCourseUnderWay);
const anyRows = fc.array(anyRow, { maxLength: 40 });

function countedOf(rows: readonly CompletionRow[]) {
  return completedWithRecommendation(rows, question);
}

/** The same figure with some of its counts moved; the limits follow the counts. */
function movedBy(rows: readonly CompletionRow[], moves: Partial<Record<CountName, number>>) {
  const { limits: _, ...counts } = countedOf(rows);
  const moved = Object.entries(moves).map(([name, by]) => [name, counts[name as CountName] + by]);
  return { ...counts, ...Object.fromEntries(moved) };
}

type CountName = 'numerator' | 'denominator' | 'notMet' | 'exitedToWorkOrEducation' | 'notYetPossible';

function withoutLimits(rows: readonly CompletionRow[]) {
  const { limits: _, ...counts } = countedOf(rows);
  return counts;
}

describe('the parts of a figure', () => {
  it('are the denominator, and with those left out they are everybody', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const figure = countedOf(rows);
        const leftOut = Object.values(figure.leftOut).reduce((sum, count) => sum + count, 0);
        const { numerator, notMet, exitedToWorkOrEducation, notYetPossible } = figure;
        assert.equal(numerator + notMet + exitedToWorkOrEducation + notYetPossible, figure.denominator);
        assert.equal(figure.denominator + leftOut, rows.length);
      }),
    );
  });

  it('hold everybody who has started and has their dates, however the course ended', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const started = rows.filter(({ startedOn }) => startedOn !== undefined && startedOn <= today);
        const undatedEnd = started.filter(
          ({ closing }) => closing && closing.recordedOn <= today && !closing.endedOn,
        );
        assert.equal(countedOf(rows).denominator, started.length - undatedEnd.length);
      }),
    );
  });

  it('move by exactly one when somebody under way completes', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        assert.deepEqual(
          withoutLimits([...rows, aCourseThatEnded('completed')]),
          movedBy([...rows, aCourseUnderWay()], { numerator: 1, notYetPossible: -1 }),
        );
      }),
    );
  });

  it('tell an exit to work or education as itself: it never raises drop-out, and nobody is lost', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, hasRecommendation) => {
        assert.deepEqual(
          withoutLimits([...rows, aCourseThatEnded('exit_to_work_or_education', { hasRecommendation })]),
          movedBy([...rows, aCourseUnderWay()], { exitedToWorkOrEducation: 1, notYetPossible: -1 }),
        );
      }),
    );
  });
});
