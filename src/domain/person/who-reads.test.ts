import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoReads } from './who-reads.ts';

test('before the answer the intake reads the grounds, and so does whoever is responsible', () => {
  const circles = whoReads('referral', { undecided: true, hasTeam: false });
  assert.deepEqual(circles, ['citizen', 'responsible', 'intake', 'leader']);
});

test('the answer ends the sight of the intake and of whoever is responsible', () => {
  assert.deepEqual(whoReads('referral', { undecided: false, hasTeam: false }), ['citizen', 'leader']);
});

test('a team reads the grounds, but not the one who works with companies', () => {
  const circles = whoReads('referral', { undecided: false, hasTeam: true });
  assert.deepEqual(circles, ['citizen', 'team_but_companies', 'leader']);
});

test('where a referral stands is seen by whoever referred too', () => {
  const circles = whoReads('referral_status', { undecided: false, hasTeam: true });
  assert.deepEqual(circles, ['citizen', 'responsible', 'team', 'leader', 'referrer', 'caseload_leader']);
});

test('the project leader does not see who somebody is', () => {
  assert.ok(!whoReads('identity', { undecided: true, hasTeam: true }).includes('leader'));
});
