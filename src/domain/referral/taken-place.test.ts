import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anExtension } from '../../../tests/builders/a-course-change.ts';
import { aDefinition } from '../../../tests/builders/a-definition.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { CourseChange } from '../enrolment/course-change.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import { takenPlace } from './taken-place.ts';

const authority = anId<OrganisationId>(1);
const lastDay = (weeksAgo: number, endedOn?: typeof today, changes: readonly CourseChange[] = []) =>
  takenPlace({ authority, startsOn: addWeeks(today, -weeksAgo), endedOn, changes }, aDefinition(), today).to;

test('a course holds its place to its last day, aftercare included', () => {
  assert.equal(lastDay(10), addDays(addWeeks(today, 29), -1));
});

test('a course that was made longer holds it as long', () => {
  assert.equal(lastDay(10, undefined, [anExtension({ weeks: 3 })]), addDays(addWeeks(today, 32), -1));
});

test('a course that was closed held it to the day it ended', () => {
  assert.equal(lastDay(10, addDays(today, -3)), addDays(today, -3));
});

test('a course whose weeks have passed holds it until somebody closes it', () => {
  assert.equal(lastDay(60), today);
});
