import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Relation, relations } from '../access/relation.ts';
import { recordableKinds } from './recordable-kinds.ts';
import { type SessionKind, sessionKinds } from './session-kind.ts';

const offered: readonly SessionKind[] = [
  'talk',
  'phone_call',
  'psychologist_talk',
  'occupational_therapy',
  'company_visit',
];

function kinds(...held: Relation[]): readonly SessionKind[] {
  return recordableKinds(offered, held);
}

test('the general rows record what belongs to no single profession', () => {
  assert.deepEqual(kinds('team_general'), ['talk', 'phone_call']);
});

test('whoever coordinates or is responsible on the team may also have been out at a company', () => {
  assert.deepEqual(kinds('coordinator', 'team_general'), ['talk', 'phone_call', 'company_visit']);
  assert.deepEqual(kinds('responsible_on_team', 'team_general'), ['talk', 'phone_call', 'company_visit']);
});

test('a profession records its own kinds, first, and the general ones', () => {
  assert.deepEqual(kinds('team_psychologist'), ['psychologist_talk', 'talk', 'phone_call']);
  assert.deepEqual(kinds('team_occupational_therapist'), ['occupational_therapy', 'talk', 'phone_call']);
});

test('the company consultant records visits and nothing else', () => {
  assert.deepEqual(kinds('team_company_consultant'), ['company_visit']);
});

test('a psychologist who coordinates has both', () => {
  assert.deepEqual(kinds('coordinator', 'team_psychologist'), [
    'psychologist_talk',
    'talk',
    'phone_call',
    'company_visit',
  ]);
});

test('nobody records a profession’s own session for it', () => {
  for (const relation of relations) {
    const open = recordableKinds(sessionKinds, [relation]);
    if (relation !== 'team_psychologist') assert.ok(!open.includes('psychologist_talk'), relation);
    if (relation !== 'team_occupational_therapist')
      assert.ok(!open.includes('occupational_therapy'), relation);
  }
});

test('who only reads attendance records none', () => {
  for (const relation of ['project_leader', 'citizen', 'responsible_outside_team', 'referrer'] as const) {
    assert.deepEqual(kinds(relation), [], relation);
  }
});
