import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aDefinition } from '../../../tests/builders/a-definition.ts';
import { aName } from '../../../tests/builders/a-name.ts';
import { today } from '../../../tests/builders/today.ts';
import type { Relation } from '../../domain/access/relation.ts';
import { addDays, addWeeks } from '../../domain/kernel/plain-date.ts';
import type { OpenCourse } from '../open-courses/index.ts';
import { myDay } from './my-day.ts';
import type { OpenReferral } from './my-day-queries.ts';

const definitions = new Map([['v', aDefinition()]]);

const aReferral = (changes: Partial<OpenReferral>): OpenReferral => ({
  id: 'r',
  authority: 'a',
  citizen: 'c',
  callName: aName('Gry'),
  sentOn: addDays(today, -12),
  answerBy: undefined,
  acceptedOn: undefined,
  iDecide: false,
  iLead: false,
  iSent: false,
  awaitsHandover: false,
  iAmResponsible: false,
  ...changes,
});

const aCourse = (week: number, relations: readonly Relation[], changes: Partial<OpenCourse> = {}) => ({
  id: 'e',
  authority: 'a',
  citizen: 'c',
  run: 'run',
  callName: aName('Bo'),
  startsOn: addWeeks(today, 1 - week),
  endsOn: undefined,
  referral: 'r',
  changes: [],
  version: 'v',
  held: new Set(relations),
  onTeam: relations.some((relation) => relation.startsWith('team_')),
  lastRecorded: today,
  lastOwn: undefined,
  nextOn: undefined,
  agreedWeeks: 2,
  consentEndsOn: undefined,
  ...changes,
});

const day = (referrals: readonly OpenReferral[], courses: readonly OpenCourse[] = []) =>
  myDay(referrals, courses, definitions, today);
const waits = (...courses: OpenCourse[]) => day([], courses).rows.map(({ what }) => what);

describe('referrals on my day', () => {
  it('wait for whoever decides, until the fourteenth day', () => {
    const [row] = day([aReferral({ iDecide: true })]).rows;
    assert.deepEqual([row?.what, row?.due], ['answer', 2]);
  });

  it('wait for whoever leads once they have a yes, and for nobody else', () => {
    const accepted = { acceptedOn: addDays(today, -3) };
    assert.equal(day([aReferral({ ...accepted, iLead: true })]).rows[0]?.what, 'start');
    assert.deepEqual(day([aReferral({ ...accepted, iSent: true })]).rows, []);
    assert.deepEqual(day([aReferral({ iLead: true })]).rows, []);
  });

  it('wait first for the responsible caseworker where the programme takes the case over', () => {
    const accepted = { acceptedOn: addDays(today, -3), awaitsHandover: true };
    assert.equal(day([aReferral({ ...accepted, iAmResponsible: true })]).rows[0]?.what, 'hand_over');
    assert.deepEqual(day([aReferral({ ...accepted, iLead: true })]).rows, []);
  });

  it('are told to whoever sent them without asking anything', () => {
    const { rows, sent } = day([aReferral({ iSent: true })]);
    assert.deepEqual([rows.length, sent.length], [0, 1]);
  });
});

describe('courses on my day', () => {
  it('ask whoever may close them when an end is near', () => {
    assert.deepEqual(waits(aCourse(26, ['coordinator', 'team_general'])), ['clock']);
    assert.deepEqual(waits(aCourse(26, ['project_leader'])), ['clock']);
    assert.deepEqual(waits(aCourse(26, ['team_psychologist'])), []);
    assert.deepEqual(waits(aCourse(9, ['coordinator', 'team_general'])), []);
  });

  it('stay when their weeks have passed, until somebody closes them', () => {
    const { rows } = day([], [aCourse(42, ['coordinator', 'team_general'])]);
    assert.deepEqual([rows[0]?.what, (rows[0]?.due ?? 0) < 0], ['clock', true]);
  });

  it('ask about a quiet spell only those who see every contact and are on the team', () => {
    const quiet = { lastRecorded: addWeeks(today, -3) };
    assert.deepEqual(waits(aCourse(9, ['coordinator', 'team_general'], quiet)), ['quiet']);
    assert.deepEqual(waits(aCourse(9, ['team_psychologist'], quiet)), []);
    assert.deepEqual(waits(aCourse(9, ['project_leader'], quiet)), []);
  });

  it('show the last contact of anybody, or the own one where the others cannot be read', () => {
    const seen = { lastRecorded: today, lastOwn: addDays(today, -5) };
    const contact = (...held: Relation[]) => day([], [aCourse(9, held, seen)]).courses[0]?.contact;
    assert.deepEqual(contact('coordinator', 'team_general'), { whose: 'anybody', on: today });
    assert.deepEqual(contact('team_psychologist'), { whose: 'own', on: addDays(today, -5) });
  });

  it('lead to the course, and from outside the team to how it stands and what was sent', () => {
    assert.equal(day([], [aCourse(9, ['responsible_outside_team'])]).courses[0]?.enrolment, 'e');
    assert.equal(day([], [aCourse(9, ['team_company_consultant'])]).courses[0]?.enrolment, 'e');
  });
});

describe('a yes that runs out on my day', () => {
  it('is told to whoever may write down a new one, in the last thirty days', () => {
    const ending = { consentEndsOn: addDays(today, 12) };
    const [row] = day([], [aCourse(9, ['coordinator', 'team_general'], ending)]).rows;
    assert.deepEqual([row?.what, row?.due], ['consent', 12]);
    assert.deepEqual(waits(aCourse(9, ['team_psychologist'], ending)), []);
    assert.deepEqual(waits(aCourse(9, ['coordinator', 'team_general'])), []);
  });
});

describe('the review of the log on my day', () => {
  const rows = (daysLeft: number, pace: 'calm' | 'soon' | 'late') =>
    myDay([], [], definitions, today, {
      authority: 'a',
      review: { dueOn: addDays(today, daysLeft), daysLeft, pace },
    }).rows;

  it('is told when the day draws near, and stays until it is done', () => {
    assert.deepEqual(rows(60, 'calm'), []);
    assert.deepEqual(
      rows(10, 'soon').map(({ what, due }) => [what, due]),
      [['log_review', 10]],
    );
    assert.equal(rows(-3, 'late')[0]?.due, -3);
  });
});

describe('a day', () => {
  it('begins with what is longest overdue', () => {
    const late = aReferral({ iDecide: true, sentOn: addDays(today, -20) });
    const soon = aReferral({ iDecide: true });
    const { rows } = day([soon, late], [aCourse(42, ['project_leader'])]);
    assert.deepEqual(
      rows.map(({ due }) => (due ?? 0) < 0),
      [true, true, false],
    );
  });

  it('says why each name is there, and nothing when there is none', () => {
    const { reasons } = day([aReferral({ iSent: true })], [aCourse(9, ['coordinator', 'team_general'])]);
    assert.deepEqual(reasons, ['team', 'sent']);
    assert.deepEqual(day([]).reasons, []);
  });
});

describe('the rhythm of contact on my day', () => {
  const inWeek = (week: number, changes: Partial<OpenCourse> = {}) =>
    waits(aCourse(week, ['team_general', 'coordinator'], changes));

  it('asks whoever coordinates to agree one, from the second week on', () => {
    assert.deepEqual(inWeek(5, { agreedWeeks: undefined }), ['agree_rhythm']);
    assert.deepEqual(inWeek(1, { agreedWeeks: undefined }), []);
    assert.deepEqual(waits(aCourse(5, ['team_psychologist'], { agreedWeeks: undefined })), []);
  });

  it('calls a course quiet a week after an agreed contact was missed', () => {
    const last = (days: number) => ({ lastRecorded: addDays(today, -days) });
    assert.deepEqual(inWeek(9, { agreedWeeks: 1, ...last(13) }), []);
    assert.deepEqual(inWeek(9, { agreedWeeks: 1, ...last(14) }), ['quiet']);
    assert.deepEqual(inWeek(9, { agreedWeeks: 5, ...last(40) }), []);
    assert.deepEqual(inWeek(9, { agreedWeeks: undefined, ...last(21) }), ['quiet', 'agree_rhythm']);
  });

  it('tells the day of the next contact in aftercare, three days before', () => {
    const last = (days: number) => ({ agreedWeeks: 3, lastRecorded: addDays(today, -days) });
    assert.deepEqual(inWeek(30, last(17)), []);
    assert.deepEqual(inWeek(30, last(18)), ['contact_due']);
    assert.deepEqual(inWeek(30, last(25)), ['contact_due']);
    assert.deepEqual(inWeek(30, last(28)), ['quiet']);
    assert.deepEqual(inWeek(9, last(18)), []);
  });
});

describe('the courses on my day', () => {
  const named = (...courses: OpenCourse[]) => day([], courses).courses.map(({ programme }) => programme?.da);

  it('say which is which where one citizen has two', () => {
    const programme = aDefinition().name.da;
    const [asta, bo] = [{ citizen: 'asta' }, { citizen: 'bo' }];
    assert.deepEqual(
      named(aCourse(3, [], asta), aCourse(9, [], { ...asta, id: 'beside' }), aCourse(3, [], bo)),
      [programme, programme, undefined],
    );
  });
});
