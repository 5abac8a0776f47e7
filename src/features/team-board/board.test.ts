import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aDefinition, anOpenPhase, aPhase, aRole } from '../../../tests/builders/a-definition.ts';
import { aName } from '../../../tests/builders/a-name.ts';
import { aPlace } from '../../../tests/builders/a-seated-team.ts';
import { today } from '../../../tests/builders/today.ts';
import type { Relation } from '../../domain/access/relation.ts';
import { addDays, addWeeks } from '../../domain/kernel/plain-date.ts';
import type { OpenCourse } from '../open-courses/index.ts';
import { boardCourse } from './board.ts';
import { columnOf, weeksOfColumn } from './board-columns.ts';
import { arranged } from './board-order.ts';

const definition = aDefinition({
  roles: [aRole('psychologist', 'team_psychologist', { samePerson: 'through_aftercare' })],
});

const inWeek = (week: number, changes: Partial<OpenCourse> = {}): OpenCourse => ({
  id: `e${week}`,
  authority: 'a',
  citizen: 'c',
  run: 'r',
  referral: 'ref',
  callName: aName('Bo'),
  startsOn: addWeeks(today, 1 - week),
  endsOn: undefined,
  changes: [],
  version: 'v',
  held: new Set<Relation>(['team_general', 'coordinator']),
  onTeam: true,
  lastRecorded: addDays(today, -2),
  lastOwn: undefined,
  nextOn: addDays(today, 3),
  agreedWeeks: 2,
  consentEndsOn: undefined,
  ...changes,
});

const onBoard = (open: OpenCourse, model = definition) => {
  const places = [aPlace('psychologist', 1, { from: open.startsOn, to: undefined })];
  return boardCourse(open, { definition: model, places, appointment: undefined, news: [], today });
};
const why = (open: OpenCourse) => onBoard(open).reasons.map((reason) => reason.why);

describe('a course on the board', () => {
  it('says nothing more where all goes well', () => {
    const { reasons, weeks, continuity, next } = onBoard(inWeek(9));
    assert.deepEqual(reasons, []);
    assert.deepEqual(weeks, { now: 9, main: 26, care: 13 });
    assert.equal(continuity, 'kept');
    assert.equal(next?.on, addDays(today, 3));
  });

  it('is talked about when it has been quiet, a contact is late, or something ends', () => {
    assert.deepEqual(why(inWeek(9, { lastRecorded: addDays(today, -30) })), ['quiet']);
    assert.deepEqual(why(inWeek(9, { lastRecorded: addDays(today, -16) })), ['contact_late']);
    assert.deepEqual(why(inWeek(26)), ['clock']);
    assert.deepEqual(why(inWeek(39)), ['clock']);
  });

  it('is never called quiet by somebody who sees only some of its contacts', () => {
    const held = new Set<Relation>(['team_psychologist']);
    const { reasons, seesAll } = onBoard(inWeek(9, { held, lastRecorded: addDays(today, -30) }));
    assert.deepEqual([reasons, seesAll], [[], false]);
  });
});

describe('the columns of a board', () => {
  const column = (week: number, model = definition) => onBoard(inWeek(week), model).column;

  it('tell a long main phase in two halves, and aftercare apart', () => {
    assert.deepEqual(
      [13, 14, 26, 27].map((week) => column(week)),
      ['first', 'second', 'second', 'aftercare'],
    );
    assert.deepEqual(weeksOfColumn('second', definition), [14, 26]);
    assert.equal(weeksOfColumn('aftercare', definition), undefined);
    assert.equal(column(60), 'over');
    assert.equal(columnOf({ stage: 'not_begun', startsOn: today }, definition), 'coming');
  });

  it('tell a short phase in one, and an open one quarter by quarter', () => {
    const short = aDefinition({ phases: [aPhase('main', 13)] });
    assert.equal(column(12, short), 'first');
    assert.deepEqual(weeksOfColumn('first', short), [1, 13]);
    const open = aDefinition({ phases: [anOpenPhase('main', 13)] });
    assert.deepEqual(
      [13, 26, 40].map((week) => column(week, open)),
      ['first', 'second', 'later'],
    );
    assert.deepEqual(weeksOfColumn('later', open), [27, undefined]);
  });
});

describe('what a board shows', () => {
  const courses = [
    onBoard(inWeek(9, { nextOn: undefined })),
    onBoard(inWeek(3)),
    onBoard(inWeek(20, { lastRecorded: addDays(today, -40) })),
  ];
  const ids = (...asked: Parameters<typeof arranged> extends [unknown, ...infer Rest] ? Rest : never) =>
    arranged(courses, ...asked).map(({ id }) => id);

  it('is chosen by a code: all, those to talk about, those with nothing next', () => {
    assert.deepEqual(ids('all', 'week'), ['e3', 'e9', 'e20']);
    assert.deepEqual(ids('talk', 'week'), ['e20']);
    assert.deepEqual(ids('no_next', 'week'), ['e9']);
    assert.deepEqual(ids('changed', 'week'), []);
  });

  it('stands in an order, whoever has nothing first', () => {
    assert.deepEqual(ids('all', 'next')[0], 'e9');
    assert.deepEqual(ids('all', 'contact')[0], 'e20');
    assert.deepEqual(ids('all', 'name'), ['e9', 'e3', 'e20']);
  });
});
