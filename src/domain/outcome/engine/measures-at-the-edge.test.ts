import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCase, aFact, on } from '../../../../tests/builders/a-case.ts';
import { aCourseThatEnded, aCourseUnderWay } from '../../../../tests/builders/a-completion-row.ts';
import { aFrame, aRule } from '../../../../tests/builders/a-rule.ts';
import { today } from '../../../../tests/builders/today.ts';
import { addDays, addWeeks } from '../../kernel/plain-date.ts';
import type { OutcomeRule } from '../../programme/definition.ts';
import type { Attendance } from '../../session/attendance.ts';
import type { CaseRow, CountedMeeting, CountedScore } from '../case-row.ts';
import { placeOnWay } from '../sort-way.ts';
import type { Frame } from './frame.ts';
import { judgeCase } from './judge-case.ts';

const yesterday = addDays(today, -1);
const tomorrow = addDays(today, 1);

function told(rule: OutcomeRule, row: Partial<CaseRow>, frame?: Partial<Frame>) {
  const verdict = judgeCase(rule, aCase(row), aFrame(frame));
  return [verdict?.place, verdict?.value];
}

describe('hours a week', () => {
  const eight = aRule('hours');
  const job = (hoursAWeek?: number) => aFact(hoursAWeek === undefined ? {} : { hoursAWeek });

  it('are met from the very number that is asked for', () => {
    assert.deepEqual(told(eight, { facts: [job(8)] }), ['met', 8]);
    assert.deepEqual(told(eight, { facts: [job(7.5)] }), ['not_met', 7.5]);
    assert.deepEqual(told(eight, { facts: [] }), ['not_met', 0]);
    assert.deepEqual(told(eight, { facts: [job()] }), ['hours_missing', undefined]);
  });

  it('hold already, before the day, only where there are enough of them', () => {
    const later = { ...eight, anchor: 'end_of_run' } as const;
    const holds = (facts: CaseRow['facts'], rule: OutcomeRule = later) =>
      judgeCase(rule, aCase({ facts }), aFrame({ runEndsOn: tomorrow }))?.holdsNow;
    assert.equal(holds([job(8)]), true);
    assert.equal(holds([job(7.5)]), false);
    assert.equal(holds([]), false);
    assert.equal(holds([job()], { ...later, atLeast: 1 }), false, 'unknown hours are no hours yet');
  });

  it('have changed by so many since the start, upwards or downwards', () => {
    const up = aRule('hours_change', { atLeast: 5 });
    const down = aRule('hours_change', { atLeast: -5 });
    const started = addWeeks(today, -20);
    const course = aCourseUnderWay({ startedOn: started });
    const grew = [
      aFact({ hoursAWeek: 5, from: addDays(started, -9), to: addDays(started, 9) }),
      aFact({ hoursAWeek: 10, from: addDays(started, 10) }),
    ];
    assert.deepEqual(told(up, { course, facts: grew }), ['met', 5]);
    assert.deepEqual(told(down, { course, facts: grew }), ['not_met', 5]);
    assert.deepEqual(told(up, { course, facts: [aFact({ from: addDays(started, -9) })] }), [
      'hours_missing',
      undefined,
    ]);
    const onlyNow = [aFact({ from: addDays(started, 10) })];
    assert.deepEqual(told(up, { course, facts: onlyNow }), ['hours_missing', undefined]);
  });
});

describe('a score that moved', () => {
  const rule = aRule('score_change', { atLeast: 2 });
  const score = (wave: string, value: number, change: Partial<CountedScore> = {}): CountedScore => {
    return { score: 'quality-of-life', wave, value, on: yesterday, recordedOn: yesterday, ...change };
  };
  const [before, after] = [score('start', 3), score('exit', 5)];

  it('is met from the very change that is asked for, upwards or downwards', () => {
    assert.deepEqual(told(rule, { scores: [before, after] }), ['met', 2]);
    assert.deepEqual(told(rule, { scores: [before, score('exit', 4)] }), ['not_met', 1]);
    const down = { ...rule, atLeast: -2 };
    assert.deepEqual(told(down, { scores: [before, score('exit', 1)] }), ['met', -2]);
    assert.deepEqual(told(down, { scores: [before, score('exit', 2)] }), ['not_met', -1]);
  });

  it('waits for the later answer while the course goes on, and leaves out whoever never gave both', () => {
    const ended = aCourseThatEnded('completed');
    for (const scores of [[before], [after]]) {
      assert.equal(told(rule, { scores, course: aCourseUnderWay() })[0], 'not_yet_possible');
      assert.equal(told(rule, { scores, course: ended })[0], 'score_missing');
    }
  });

  it('takes the last answer of that score, of that wave, given and known by then', () => {
    const others = [
      score('exit', 9, { score: 'other' }),
      score('half-way', 9),
      score('exit', 9, { on: tomorrow, recordedOn: today }),
      score('exit', 9, { recordedOn: tomorrow }),
    ];
    assert.deepEqual(told(rule, { scores: [before, score('exit', 4), after, ...others] }), ['met', 2]);
    assert.deepEqual(told(rule, { scores: [before, { ...after, on: today, recordedOn: today }] }), [
      'met',
      2,
    ]);
  });
});

describe('meetings somebody came to', () => {
  const rule = aRule('share_attended');
  const meeting = (attendance: Attendance, day = yesterday): CountedMeeting => {
    return { on: day, attendance, recordedOn: day };
  };

  it('are all of them, some of them, or none was held', () => {
    assert.deepEqual(told(rule, { meetings: [meeting('present'), meeting('late')] }), ['met', 2]);
    assert.deepEqual(told(rule, { meetings: [meeting('present'), meeting('absent')] }), ['not_met', 1]);
    assert.deepEqual(told(rule, { meetings: [] }), ['no_meetings', 0]);
    assert.deepEqual(told(rule, { meetings: [meeting('present', tomorrow)] }), ['no_meetings', 0]);
    assert.deepEqual(told(rule, { meetings: [meeting('present', today)] }), ['met', 1]);
  });
});

describe('where somebody is on the way', () => {
  const frame = { asOf: today, knownAt: today };

  it('a course ends with its last day, and one whose last day nobody wrote down has ended', () => {
    const placed = (endedOn: typeof today | undefined) =>
      placeOnWay(aCase({ course: aCourseThatEnded('drop_out', { endedOn }) }), frame);
    assert.equal(placed(today), 'drop_out');
    assert.equal(placed(tomorrow), 'under_way');
    assert.equal(placed(undefined), 'drop_out');
  });

  it('a yes is waiting for the start', () => {
    const answer = { ...on(yesterday), given: 'accepted' as const };
    assert.equal(placeOnWay(aCase({ answer, course: undefined }), frame), 'waiting_for_start');
  });
});

describe('somebody who is followed no longer', () => {
  const moved = aFact({
    kind: 'followed_no_longer',
    code: undefined,
    noLonger: 'moved',
    from: addDays(today, -3),
  });
  const censors = ['moved', 'pension'] as const;

  it('is left out for that reason where it was to last, and where hours were to change', () => {
    const facts = [aFact({ hoursAWeek: 20 }), moved];
    assert.equal(told(aRule('lasting', { censors: [...censors] }), { facts })[0], 'moved');
    assert.equal(told(aRule('hours_change', { censors: [...censors] }), { facts })[0], 'moved');
    assert.equal(told(aRule('hours', { censors: [...censors] }), { facts })[0], 'moved');
  });

  it('a pension is a benefit with the code of one, and work with that code is work', () => {
    const rule = aRule('ever_reached', { censors: [...censors] });
    assert.equal(told(rule, { facts: [aFact({ kind: 'benefit', code: 'foertidspension' })] })[0], 'pension');
    assert.equal(told(rule, { facts: [aFact({ kind: 'benefit', code: 'kontanthjaelp' })] })[0], 'not_met');
    assert.equal(told(rule, { facts: [aFact({ code: 'foertidspension' })] })[0], 'not_met');
  });
});

describe('the first time', () => {
  it('is the earliest, in whatever order it was written down', () => {
    const started = addWeeks(today, -9);
    const course = aCourseUnderWay({ startedOn: started });
    const [early, late] = [aFact({ from: addDays(started, 12) }), aFact({ from: addDays(started, 40) })];
    const rule = aRule('first_time');
    assert.deepEqual(told(rule, { course, facts: [early, late] }), ['met', 12]);
    assert.deepEqual(told(rule, { course, facts: [late, early] }), ['met', 12]);
    assert.deepEqual(told(rule, { course, facts: [aFact({ from: started })] }), ['met', 0]);
  });
});

describe('work whose hours nobody knows', () => {
  const rule = aRule('state_at', { counts: [{ fact: 'work', hoursAWeekAtLeast: 5 }] });

  it('leaves the person out on its first day and on its last, and not the day before or after', () => {
    const place = (from: typeof today, to: typeof today | undefined) =>
      told(rule, { facts: [aFact({ from, to, recordedOn: yesterday })] })[0];
    assert.equal(place(today, undefined), 'hours_missing');
    assert.equal(place(addWeeks(today, -3), today), 'hours_missing');
    assert.equal(place(addWeeks(today, -3), yesterday), 'not_met');
    assert.equal(place(tomorrow, undefined), 'not_met');
  });
});
