import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCourseThatEnded, aCourseUnderWay } from '../../../tests/builders/a-completion-row.ts';
import { anOutcomeRule } from '../../../tests/builders/a-definition.ts';
import { aName } from '../../../tests/builders/a-name.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { EnrolmentId, ReferralId } from '../../domain/kernel/ids.ts';
import { addDays, addWeeks } from '../../domain/kernel/plain-date.ts';
import type { CompletionRow } from '../../domain/outcome/completion-row.ts';
import { countRule } from '../../domain/outcome/engine/tally.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { Case } from './case-queries.ts';
import { targetItem } from './pages/target-item.ts';
import { peopleAtStep, peopleBehindFigure } from './people-behind.ts';
import { frameOf, targetOfRule, toldFigure } from './run-figure.ts';
import type { AgreedTarget, Run } from './run-queries.ts';

const moment = { asOf: today, knownAt: today };
const rule = anOutcomeRule();
const half: AgreedTarget = {
  rule: { id: rule.id, version: rule.version },
  direction: 'at_least',
  share: 0.5,
  agreedOn: today,
  withWhom: 'Havnefonden',
};

function aRun(agreed: readonly AgreedTarget[] = [half]): Run {
  return {
    id: anId(9),
    name: 'Prøveindsats',
    startsOn: addWeeks(today, -60),
    endsOn: undefined,
    authorities: [],
    rules: [rule],
    companyRules: [],
    agreed,
  };
}

/** Each course as the way of one citizen, accepted and begun. */
function waysOf(courses: readonly (CompletionRow | undefined)[]): Case[] {
  return courses.map((course, index) => ({
    referral: anId<ReferralId>(100 + index),
    person: { authority: anId(1), citizen: anId(200 + index) },
    callName: aName(`Nr. ${index}`),
    sent: { on: addWeeks(today, -40), recordedOn: addWeeks(today, -40) },
    answer: undefined,
    ownNo: undefined,
    version: undefined,
    changes: [],
    personKey: `person ${index}`,
    record: `record ${index}`,
    records: [],
    phaseEnds: undefined,
    facts: [],
    meetings: [],
    scores: [],
    course: course && { ...course, enrolment: anId<EnrolmentId>(300 + index) },
  }));
}

function many(count: number, course: CompletionRow): CompletionRow[] {
  return Array.from({ length: count }, () => course);
}

function countFigure(run: Run, counted: OutcomeRule, ways: readonly Case[]) {
  const question = { dataVersion: '1', target: targetOfRule(run, counted) };
  return toldFigure(run, counted, countRule(counted, ways, frameOf(run, moment), question));
}

function itemOf(ways: readonly Case[], run = aRun()) {
  return targetItem(countFigure(run, rule, ways), 'da', '/runs/1/figures/x');
}

const completed = aCourseThatEnded('completed');
const stopped = aCourseThatEnded('drop_out');

describe('a figure in words', () => {
  it('is counts only below ten people, and opens its list', () => {
    const item = itemOf(waysOf([completed, completed, stopped, undefined]));
    assert.equal(item.value, '2\u00a0af\u00a03');
    assert.deepEqual(item.count, { label: 'åbn listen', href: '/runs/1/figures/x#people' });
    assert.match(item.limits, /^grænser 21–94\u00a0%, mål 50\u00a0%$/);
  });

  it('is a whole percentage below a hundred, never without its counts', () => {
    const item = itemOf(waysOf([...many(17, completed), ...many(81, stopped)]));
    assert.equal(item.value, '17\u00a0%');
    assert.equal(item.count.label, '17\u00a0af\u00a098');
    assert.equal(item.sentence, 'Under målet. Også den øverste grænse ligger under det. Ingen er udeladt.');
  });

  it('has one decimal from a hundred', () => {
    assert.equal(itemOf(waysOf([...many(50, completed), ...many(50, stopped)])).value, '50,0\u00a0%');
  });

  it('is too early to judge while the limits hold the goal, or those under way could reach it', () => {
    const held = itemOf(waysOf([completed, stopped]));
    assert.match(String(held.sentence), /for tidligt at sige/);
    const open = itemOf(waysOf([completed, ...many(19, aCourseUnderWay())]));
    assert.match(String(open.sentence), /19 er stadig i gang\. Det er for tidligt at sige/);
  });

  it('says so when somebody is left out, when nobody has begun, and when nothing is agreed', () => {
    const ahead = aCourseUnderWay({ startedOn: addDays(today, 1) });
    assert.match(String(itemOf(waysOf([completed, ahead])).sentence), /1 er udeladt\.$/);
    assert.equal(itemOf([]).value, 'ingen endnu');
    assert.match(itemOf(waysOf([completed]), aRun([])).limits, /intet mål aftalt$/);
  });
});

describe('a figure of a run', () => {
  it('is not held against a target agreed for another way of counting', () => {
    const older = { ...half, rule: { id: rule.id, version: rule.version + 1 } };
    assert.equal(countFigure(aRun([older]), rule, waysOf([completed])).agreed, undefined);
  });

  it('opens to as many people as each of its parts counts', () => {
    const ways = waysOf([completed, stopped, aCourseThatEnded('exit_to_work_or_education'), undefined]);
    const { figure } = countFigure(aRun(), rule, ways);
    const { parts, leftOut } = peopleBehindFigure(aRun(), rule, ways, moment);
    const counts = Object.fromEntries(parts.map(({ place, people }) => [place, people.length]));
    assert.deepEqual(counts, {
      met: figure.numerator,
      not_met: figure.notMet,
      exit_to_work_or_education: figure.exitedToWorkOrEducation,
      not_yet_possible: figure.notYetPossible,
    });
    assert.deepEqual(
      leftOut.flatMap(({ people }) => people),
      [],
    );
  });
});

describe('the people at a step of the way', () => {
  it('are those who came that far, and those of the step before who did not', () => {
    const ways = waysOf([completed, stopped, undefined]);
    const { here, notHere } = peopleAtStep('completed', ways, moment);
    assert.deepEqual(
      here.map(({ place, people }) => [place, people.length]),
      [['completed', 1]],
    );
    assert.deepEqual(
      notHere.map(({ place, people }) => [place, people.length]),
      [['drop_out', 1]],
    );
  });
});
