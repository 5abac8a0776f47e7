import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRole } from '../../../../tests/builders/a-definition.ts';
import { today } from '../../../../tests/builders/today.ts';
import type { EmploymentId } from '../../../domain/kernel/ids.ts';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import { expectedStart, readStartForm, seatsOf } from './start-form.ts';

const psychologist = aRole('psychologist', 'team_psychologist');
const place = { role: psychologist, candidates: [], expected: 'pia' as EmploymentId };

test('a role for one asks for one, and a role for more asks for one more than it needs', () => {
  assert.equal(seatsOf({ headCount: { atLeast: 1, atMost: 1 } }), 1);
  assert.equal(seatsOf({ headCount: { atLeast: 1, atMost: 5 } }), 2);
  assert.equal(seatsOf({ headCount: { atLeast: 0, atMost: 2 } }), 1);
});

test('the form begins with the expected faces on the next Monday', () => {
  const { startsOn, chosen } = expectedStart([place], today);
  assert.equal(startsOn, '2026-11-23');
  assert.deepEqual(chosen, { psychologist: ['pia'] });
});

test('a date is kept as it was typed', () => {
  const fields = typedFields(new URLSearchParams({ 'starts-on': '31.02.2026', 'role-psychologist': 'erik' }));
  const { startsOn, chosen } = readStartForm(fields, [place]);
  assert.equal(startsOn, '31.02.2026');
  assert.deepEqual(chosen, { psychologist: ['erik'] });
});
