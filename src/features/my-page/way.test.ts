import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aDefinition } from '../../../tests/builders/a-definition.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks } from '../../domain/kernel/plain-date.ts';
import type { WayRow } from './my-page-queries.ts';
import { standingOf, waysToTell } from './way.ts';

const definition = aDefinition();
const aWay = (changes: Partial<WayRow>): WayRow => ({
  referral: 'r',
  citizen: 'c',
  run: 'l',
  version: 'v',
  route: null,
  sentOn: addWeeks(today, -12),
  answer: null,
  enrolment: null,
  startsOn: null,
  endedOn: null,
  ending: null,
  recommendation: null,
  onwardPlan: null,
  cvLines: null,
  changes: [],
  ...changes,
});
const told = (...ways: WayRow[]) =>
  waysToTell(ways.map((way) => ({ way, standing: standingOf(way, definition, today) }))).map(
    ({ way }) => way,
  );

const waiting = aWay({});
const underWay = aWay({ answer: 'accepted', startsOn: addWeeks(today, -8) });
const closed = aWay({ ...underWay, endedOn: addDays(today, -6), ending: 'completed' });

describe('where a way stands', () => {
  it('waits until there is an answer', () => {
    assert.deepEqual(standingOf(waiting, definition, today), { at: 'waiting' });
    assert.deepEqual(standingOf(aWay({ answer: 'refused' }), definition, today), { at: 'refused' });
  });

  it('is a course once one has been begun', () => {
    const standing = standingOf(underWay, definition, today);
    assert.equal(
      standing.at === 'course' && standing.course.stage === 'under_way' && standing.course.week,
      9,
    );
  });

  it('is closed from the day it ended', () => {
    const standing = standingOf(closed, definition, today);
    assert.equal(standing.at === 'course' && standing.course.stage, 'closed');
  });
});

describe('the ways a page tells of', () => {
  it('are all that are alive', () => {
    assert.deepEqual(told(waiting, underWay, closed), [waiting, underWay]);
  });

  it('are the newest one when nothing is alive', () => {
    assert.deepEqual(told(closed, aWay({ answer: 'refused' })), [closed]);
    assert.deepEqual(told(), []);
  });
});
