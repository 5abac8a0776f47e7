import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCase, aFact, on } from '../../../../tests/builders/a-case.ts';
import { aCourseThatEnded, aCourseUnderWay } from '../../../../tests/builders/a-completion-row.ts';
import { aFrame, aRule } from '../../../../tests/builders/a-rule.ts';
import { today } from '../../../../tests/builders/today.ts';
import { addDays, addMonths, addWeeks, plainDate } from '../../kernel/plain-date.ts';
import type { OutcomeRule } from '../../programme/definition.ts';
import type { CaseRow } from '../case-row.ts';
import type { OutcomeFact } from '../outcome-fact.ts';
import type { Frame } from './frame.ts';
import { judgeCase } from './judge-case.ts';

function placeOf(
  rule: OutcomeRule,
  facts: readonly OutcomeFact[],
  row: Partial<CaseRow> = {},
  frame?: Partial<Frame>,
) {
  return judgeCase(rule, aCase({ facts, ...row }), aFrame(frame))?.place;
}

const yesterday = addDays(today, -1);
const tomorrow = addDays(today, 1);

describe('in a state on a day', () => {
  const inJob = aRule('state_at');

  it('counts a spell that holds that day, its first and last day too', () => {
    assert.equal(placeOf(inJob, [aFact()]), 'met');
    assert.equal(placeOf(inJob, [aFact({ from: today })]), 'met');
    assert.equal(placeOf(inJob, [aFact({ to: today })]), 'met');
    assert.equal(placeOf(inJob, [aFact({ to: yesterday })]), 'not_met');
    assert.equal(placeOf(inJob, [aFact({ from: tomorrow, recordedOn: today })]), 'not_met');
    assert.equal(placeOf(inJob, []), 'not_met');
  });

  it('counts a spell that began before the course', () => {
    assert.equal(placeOf(inJob, [aFact({ from: addWeeks(today, -200) })]), 'met');
  });

  it('counts the codes, the hours and the sources the rule names', () => {
    assert.equal(placeOf(inJob, [aFact({ code: 'loentilskud' })]), 'not_met');
    const fiveHours = aRule('state_at', { counts: [{ fact: 'work', hoursAWeekAtLeast: 5 }] });
    assert.equal(placeOf(fiveHours, [aFact({ hoursAWeek: 5 })]), 'met');
    assert.equal(placeOf(fiveHours, [aFact({ hoursAWeek: 4.5 })]), 'not_met');
    assert.equal(placeOf(fiveHours, [aFact()]), 'hours_missing');
    const fromContract = aRule('state_at', { lowestSource: 'contract' });
    assert.equal(placeOf(fromContract, [aFact({ source: 'staff' })]), 'not_met');
    assert.equal(placeOf(fromContract, [aFact({ source: 'register' })]), 'met');
  });

  it('is too early before the day has come, and says how it stands today', () => {
    const atEnd = aRule('state_at', { anchor: 'end_of_run' });
    const verdict = judgeCase(atEnd, aCase({ facts: [aFact()] }), aFrame({ runEndsOn: tomorrow }));
    assert.deepEqual([verdict?.place, verdict?.holdsNow], ['not_yet_possible', true]);
    assert.equal(placeOf(atEnd, [aFact()], {}, { runEndsOn: today }), 'met');
    assert.equal(placeOf(atEnd, []), 'not_yet_possible');
  });

  it('is too early as well where the data end before the day', () => {
    assert.equal(placeOf(inJob, [aFact()], {}, { dataEndsOn: yesterday }), 'not_yet_possible');
  });
});

describe('what was true when, and what was known when', () => {
  const inJob = aRule('state_at');

  it('does not see what was written down later', () => {
    const late = aFact({ recordedOn: today });
    assert.equal(placeOf(inJob, [late], {}, { knownAt: yesterday }), 'not_met');
    assert.equal(placeOf(inJob, [late]), 'met');
  });

  it('lets a correction take the place of what it corrects from the day it was written', () => {
    const wrong = aFact();
    const right = aFact({ to: addDays(today, -20), replaces: wrong.id, recordedOn: today });
    assert.equal(placeOf(inJob, [wrong, right]), 'not_met');
    assert.equal(placeOf(inJob, [wrong, right], {}, { knownAt: yesterday }), 'met');
    const undone = aFact({ replaces: right.id, recordedOn: today });
    assert.equal(placeOf(inJob, [wrong, right, undone]), 'met');
    const takenBack = aFact({ replaces: wrong.id, takenBack: true, recordedOn: today });
    assert.equal(placeOf(inJob, [wrong, takenBack]), 'not_met');
  });

  it('keeps two sources that disagree, and one of them is enough', () => {
    const says = aFact({ source: 'citizen' });
    const denies = aFact({ source: 'register', to: addDays(today, -30) });
    assert.equal(placeOf(inJob, [says, denies]), 'met');
    assert.equal(placeOf(aRule('state_at', { lowestSource: 'pay_slip' }), [says, denies]), 'not_met');
  });
});

describe('ever reached', () => {
  const reached = aRule('ever_reached', { counts: [{ fact: 'education' }] });
  const education = (changes: Partial<OutcomeFact> = {}) =>
    aFact({ kind: 'education', code: undefined, ...changes });

  it('counts once and for all', () => {
    assert.equal(placeOf(reached, [education({ to: addWeeks(today, -9) })]), 'met');
  });

  it('is not reached by what had begun before, unless the rule says so', () => {
    const before = education({ from: addWeeks(today, -31) });
    assert.equal(placeOf(reached, [before]), 'not_met');
    assert.equal(placeOf({ ...reached, spellsFromBefore: 'count' }, [before]), 'met');
    const over = education({ from: addWeeks(today, -60), to: addWeeks(today, -31) });
    assert.equal(placeOf({ ...reached, spellsFromBefore: 'count' }, [over]), 'not_met');
  });

  it('counts before its day has come, but is never too early to fail', () => {
    const atEnd = { ...reached, anchor: 'end_of_run' } as const;
    assert.equal(placeOf(atEnd, [education()]), 'met');
    assert.equal(placeOf(atEnd, []), 'not_yet_possible');
    assert.equal(placeOf(atEnd, [], {}, { runEndsOn: today }), 'not_met');
  });

  it('is clarified by a decision, not by a start', () => {
    const clarified = aRule('clarified_for', { denominator: 'accepted' });
    const decision = aFact({ kind: 'decision', decidedFor: 'work' });
    assert.equal(placeOf(clarified, [decision]), 'met');
    assert.equal(placeOf(clarified, [aFact()]), 'not_met');
    assert.equal(placeOf(clarified, [{ ...decision, decidedFor: 'education' }]), 'not_met');
    assert.equal(placeOf(aRule('ever_reached'), [decision]), 'not_met');
  });
});

describe('lasting', () => {
  const lasting = aRule('lasting', { anchor: 'as_of' });
  const lastDay = plainDate('2026-10-31');
  const asOf = { asOf: lastDay, knownAt: today };
  const long = {
    course: aCourseUnderWay({ startedOn: plainDate('2026-01-05'), startRecordedOn: plainDate('2026-01-05') }),
  };

  it('is over when the last of the months is: from 1 May to the end of 31 October', () => {
    assert.equal(placeOf(lasting, [aFact({ from: plainDate('2026-05-01') })], long, asOf), 'met');
    assert.equal(
      placeOf(lasting, [aFact({ from: plainDate('2026-05-02') })], long, asOf),
      'not_yet_possible',
    );
  });

  it('allows days to be missing in all, and says whether a new employer begins anew', () => {
    const first = aFact({ from: plainDate('2026-03-01'), to: plainDate('2026-06-30'), employer: 'Nord' });
    const second = (from: string) => aFact({ from: plainDate(from), employer: 'Syd' });
    assert.equal(placeOf(lasting, [first, second('2026-07-15')], long, asOf), 'met');
    assert.equal(placeOf(lasting, [first, second('2026-07-16')], long, asOf), 'not_yet_possible');
    const anew = { ...lasting, changeOfEmployer: 'starts_anew' } as const;
    assert.equal(placeOf(anew, [first, second('2026-07-01')], long, asOf), 'not_yet_possible');
    const same = aFact({ from: plainDate('2026-07-01'), employer: ' nord ' });
    assert.equal(placeOf(anew, [first, same], long, asOf), 'met');
  });

  it('is not met without the state, and too early for somebody followed less long', () => {
    assert.equal(placeOf(lasting, [], long, asOf), 'not_met');
    const late = aCourseUnderWay({
      startedOn: plainDate('2026-05-02'),
      startRecordedOn: plainDate('2026-05-02'),
    });
    assert.equal(placeOf(lasting, [], { course: late }, asOf), 'not_yet_possible');
  });
});

describe('persistence in units', () => {
  const facts = (...days: string[]) =>
    days.map((day) =>
      aFact({ from: plainDate(day), to: plainDate(day), kind: 'benefit', code: 'sygedagpenge' }),
    );
  const sick = [{ fact: 'benefit' }] as const;
  const early = {
    course: aCourseUnderWay({ startedOn: plainDate('2026-01-01'), startRecordedOn: plainDate('2026-01-01') }),
  };

  it('goes from week 53 to week 1 without a gap; one day fills its week', () => {
    const frame = { asOf: plainDate('2027-01-10'), knownAt: plainDate('2027-01-10') };
    const twoWeeks = aRule('ever_reached', {
      counts: sick,
      persistence: { unit: 'week', length: 2, gapsAllowed: 0 },
    });
    // 28 December 2026 to 3 January 2027 is week 53.
    assert.equal(placeOf(twoWeeks, facts('2026-12-28', '2027-01-04'), early, frame), 'met');
    assert.equal(placeOf(twoWeeks, facts('2026-12-21', '2027-01-04'), early, frame), 'not_met');
    const withGap = aRule('ever_reached', {
      counts: sick,
      persistence: { unit: 'week', length: 2, gapsAllowed: 1 },
    });
    assert.equal(placeOf(withGap, facts('2026-12-21', '2027-01-04'), early, frame), 'met');
  });

  it('must end on the day looked at where a state is asked for', () => {
    const months = aRule('state_at', {
      counts: sick,
      persistence: { unit: 'month', length: 2, gapsAllowed: 0 },
    });
    const frame = { asOf: plainDate('2026-11-01'), knownAt: plainDate('2026-11-18') };
    assert.equal(placeOf(months, facts('2026-10-31', '2026-11-01'), early, frame), 'met');
    assert.equal(placeOf(months, facts('2026-09-30', '2026-11-01'), early, frame), 'not_yet_possible');
    assert.equal(placeOf(months, facts('2026-09-30', '2026-10-31'), early, frame), 'not_met');
  });
});

describe('time, hours and change', () => {
  it('adds up units, each once however many facts fill it', () => {
    const fourWeeks = aRule('duration');
    const spell = aFact({ from: addWeeks(today, -6), to: addDays(addWeeks(today, -3), 1) });
    const verdict = judgeCase(fourWeeks, aCase({ facts: [spell, { ...spell }] }), aFrame());
    assert.deepEqual([verdict?.place, verdict?.value], ['met', 4]);
    assert.equal(placeOf({ ...fourWeeks, atLeast: 5 }, [spell]), 'not_met');
  });

  it('adds up the hours of jobs, and two sources about one job are one job', () => {
    const one = aFact({ hoursAWeek: 5, employer: 'Nord' });
    const other = aFact({ hoursAWeek: 4, employer: 'Syd' });
    assert.equal(placeOf(aRule('hours'), [one, other]), 'met');
    assert.equal(placeOf(aRule('hours'), [one, { ...one, source: 'citizen' }]), 'not_met');
    assert.equal(placeOf(aRule('hours'), [one, aFact({ employer: 'Vest' })]), 'hours_missing');
  });

  it('tells how many hours more than on an earlier day', () => {
    const before = aFact({ from: addWeeks(today, -40), to: addWeeks(today, -20), hoursAWeek: 3 });
    const after = aFact({ hoursAWeek: 8 });
    const verdict = judgeCase(aRule('hours_change'), aCase({ facts: [before, after] }), aFrame());
    assert.deepEqual([verdict?.place, verdict?.value], ['met', 5]);
  });

  it('counts the days to the first time', () => {
    const first = aFact({ from: addWeeks(today, -20) });
    const verdict = judgeCase(aRule('first_time'), aCase({ facts: [aFact(), first] }), aFrame());
    assert.deepEqual([verdict?.place, verdict?.value], ['met', 70]);
    assert.equal(placeOf(aRule('first_time', { withinDays: 69 }), [first]), 'not_met');
  });
});

describe('who is counted, and from when', () => {
  it('is everybody of the denominator, and nobody else', () => {
    const waiting = { answer: undefined, course: undefined };
    const accepted = { course: undefined };
    const ended = { course: aCourseThatEnded('completed') };
    const counted = (denominator: OutcomeRule['denominator'], row: Partial<CaseRow>) =>
      placeOf(aRule('state_at', { denominator }), [], row);
    assert.equal(counted('referred', waiting), 'not_met');
    assert.equal(counted('accepted', waiting), undefined);
    assert.equal(counted('accepted', accepted), 'not_met');
    assert.equal(counted('started', accepted), undefined);
    assert.equal(counted('completed', {}), 'not_completed_yet');
    assert.equal(counted('completed', { course: aCourseThatEnded('drop_out') }), 'not_completed');
    assert.equal(counted('completed', ended), 'not_met');
  });

  it('is only who was followed to the day, where the rule says so', () => {
    const followed = aRule('ever_reached', { denominator: 'followed', anchor: 'start', horizonMonths: 12 });
    assert.equal(placeOf(followed, [aFact()]), 'not_followed_yet');
    const longAgo = addMonths(today, -13);
    const course = aCourseUnderWay({ startedOn: longAgo, startRecordedOn: longAgo });
    assert.equal(placeOf(followed, [aFact()], { course }), 'met');
  });

  it('leaves out by reason whoever can be followed no longer, unless it was reached before', () => {
    const moved = aFact({
      kind: 'followed_no_longer',
      code: undefined,
      noLonger: 'moved',
      from: addWeeks(today, -12),
    });
    const rule = aRule('ever_reached', { censors: ['moved', 'pension', 'consent_withdrawn'] });
    assert.equal(placeOf(rule, [moved]), 'moved');
    assert.equal(placeOf(rule, [moved, aFact()]), 'moved');
    assert.equal(placeOf(rule, [moved, aFact({ from: addWeeks(today, -13) })]), 'met');
    assert.equal(placeOf(rule, [aFact({ kind: 'benefit', code: 'foertidspension' })]), 'pension');
    assert.equal(placeOf(rule, [], { ownNo: on(addWeeks(today, -3)) }), 'consent_withdrawn');
    assert.equal(placeOf(aRule('ever_reached'), [moved]), 'not_met');
  });

  it('hangs on the day the rule names', () => {
    const phaseEnds = { main: addDays(today, 7), aftercare: undefined };
    const clarified = aRule('ever_reached', { anchor: 'end_of_main' });
    assert.equal(placeOf(clarified, [], { phaseEnds }), 'not_yet_possible');
    assert.equal(placeOf(clarified, [], { phaseEnds, course: aCourseThatEnded('drop_out') }), 'not_met');
    assert.equal(
      placeOf({ ...clarified, horizonMonths: 2 }, [], { course: aCourseThatEnded('drop_out') }),
      'not_yet_possible',
    );
    assert.equal(placeOf(clarified, [], { phaseEnds: { ...phaseEnds, main: yesterday } }), 'not_met');
    assert.equal(placeOf(aRule('ever_reached', { anchor: 'end_of_aftercare' }), []), 'not_yet_possible');
  });
});
