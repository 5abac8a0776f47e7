import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { type ReferralSteps, stateAfter } from './referral-steps.ts';

const sent: ReferralSteps = {
  sentOn: today,
  answerBy: undefined,
  answer: undefined,
  withdrawnOn: undefined,
  startsOn: undefined,
};
const accepted: ReferralSteps = { ...sent, answer: { given: 'accepted', on: today } };

test('a referral nobody has answered is sent', () => {
  assert.equal(stateAfter(sent), 'sent');
});

test('the answer of the intake is the state', () => {
  assert.equal(stateAfter(accepted), 'accepted');
  assert.equal(stateAfter({ ...sent, answer: { given: 'refused', on: today } }), 'refused');
});

test('the citizen may say no before the answer and after it', () => {
  assert.equal(stateAfter({ ...sent, withdrawnOn: today }), 'withdrawn');
  assert.equal(stateAfter({ ...accepted, withdrawnOn: today }), 'withdrawn');
});

test('a course that was begun is the last step', () => {
  assert.equal(stateAfter({ ...accepted, startsOn: today }), 'started');
});
