import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { standsWithoutLeader, whyNobodyLeads } from './without-leader.ts';

const here = (account: string) => ({ account, isAway: false });
const away = (account: string) => ({ account, isAway: true });
const today = plainDate('2026-11-30');

test('a group stands without a leader when everybody who leads it is away', () => {
  assert.equal(standsWithoutLeader([away('karla')], 'mette'), true);
  assert.equal(standsWithoutLeader([away('karla'), away('jens')], 'mette'), true);
  assert.equal(standsWithoutLeader([away('karla'), here('jens')], 'mette'), false, 'one is enough');
});

test('whoever leads it is not told that they are away', () => {
  assert.equal(standsWithoutLeader([away('karla')], 'karla'), false);
});

test('what is over, or called off, needs nobody', () => {
  assert.equal(whyNobodyLeads({ on: today, isCalledOff: false }, today), undefined);
  assert.equal(whyNobodyLeads({ on: today, isCalledOff: true }, today), 'called-off');
  assert.equal(whyNobodyLeads({ on: plainDate('2026-11-29'), isCalledOff: false }, today), 'over');
});
