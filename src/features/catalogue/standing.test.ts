import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../../domain/kernel/plain-date.ts';
import { standingOn } from './standing.ts';

const unset = { startsOn: undefined, endsOn: undefined };

test('a run begins on its first day and has ended the day after its last', () => {
  assert.equal(standingOn({ ...unset, startsOn: addDays(today, 1) }, today), 'ahead');
  assert.equal(standingOn({ ...unset, startsOn: today }, today), 'running');
  assert.equal(standingOn({ ...unset, endsOn: today }, today), 'running');
  assert.equal(standingOn({ ...unset, endsOn: addDays(today, -1) }, today), 'finished');
});

test('a run whose days nobody has fixed is running', () => {
  assert.equal(standingOn(unset, today), 'running');
});
