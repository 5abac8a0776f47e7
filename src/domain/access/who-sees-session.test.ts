import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Relation } from './relation.ts';
import { nothingReleased } from './who-can-see.ts';
import { whoSeesSession } from './who-sees-session.ts';

function a(name: string, ...relations: Relation[]) {
  return { name, relations, organisation: undefined };
}

const asta = a('Asta', 'citizen');
const karla = a('Karla', 'coordinator', 'team_general');
const ove = a('Ove', 'team_general');
const jens = a('Jens', 'team_company_consultant');
const pia = a('Pia', 'team_psychologist');
const people = [asta, karla, ove, jens, pia];

function seen(kind: Parameters<typeof whoSeesSession>[1]['kind'], holder: (typeof people)[number]): string[] {
  return whoSeesSession(people, { kind, holder }, nothingReleased).map(({ name }) => name);
}

test('a talk is the general rows’ to see, and its holder’s', () => {
  assert.deepEqual(seen('talk', karla), ['Asta', 'Karla', 'Ove']);
  assert.deepEqual(seen('talk', pia), ['Asta', 'Karla', 'Ove', 'Pia']);
});

test('a psychologist’s session is hers, the coordinator’s and the citizen’s', () => {
  assert.deepEqual(seen('psychologist_talk', pia), ['Asta', 'Karla', 'Pia']);
});

test('a visit to a workplace is seen by the company consultant, whoever held it', () => {
  assert.deepEqual(seen('company_visit', jens), ['Asta', 'Karla', 'Jens']);
  assert.deepEqual(seen('company_visit', karla), ['Asta', 'Karla', 'Jens']);
});
