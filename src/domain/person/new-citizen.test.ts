import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { newCitizen } from './new-citizen.ts';

const bo = { fullName: 'Bo Prøvesen', callName: 'Bo', cpr: '650379-0001' };

test('a name, a call name and a number make a record', () => {
  assert.deepEqual(newCitizen(bo, today), { ok: true, value: { ...bo, cpr: '6503790001' } });
});

test('everything that is missing is named at once', () => {
  assert.deepEqual(newCitizen({ fullName: '', callName: ' ', cpr: '' }, today), {
    ok: false,
    refusals: { fullName: 'name-missing', callName: 'call-name-missing', cpr: 'cpr-missing' },
  });
});

test('a date that does not exist is refused at the number alone', () => {
  assert.deepEqual(newCitizen({ ...bo, cpr: '310280-0001' }, today), {
    ok: false,
    refusals: { cpr: 'cpr-date-impossible' },
  });
});

test('a number that fails modulus 11 is a number all the same', () => {
  assert.equal(newCitizen({ ...bo, cpr: '010190-0001' }, today).ok, true);
});
