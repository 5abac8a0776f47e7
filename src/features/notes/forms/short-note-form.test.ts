import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from '../../../../tests/builders/today.ts';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import { noteErrors } from './note-errors.ts';
import { emptyNote, readAttendance, readNote, typedNote } from './short-note-form.ts';

function typed(form: string) {
  return typedNote(typedFields(new URLSearchParams(form)));
}

test('a note is read as it was typed', () => {
  const { draft, isStepDateUnreadable } = readNote(
    typed(
      'date=18.11.2026&minutes=45&kind=talk&attendance=late&words=Godt&next_step=Ringe&next_step_on=27.11.2026&audience=team',
    ),
  );
  assert.deepEqual(draft, {
    date: today,
    kind: 'talk',
    attendance: 'late',
    reason: undefined,
    minutes: 45,
    text: 'Godt',
    audience: 'team',
    nextStep: { what: 'Ringe', on: '2026-11-27', at: undefined },
  });
  assert.equal(isStepDateUnreadable, false);
});

test('whether the citizen came is never preset; date, length, kind and readers are', () => {
  const { attendance, ...rest } = emptyNote(today, ['company_visit', 'talk']);
  assert.equal(attendance, '');
  assert.deepEqual(
    [rest.date, rest.minutes, rest.kind, rest.audience],
    [today, '45', 'company_visit', 'team_and_citizen'],
  );
});

test('a meeting nobody came to lasted no time, whatever the field was left at', () => {
  assert.equal(readNote(typed('minutes=45&attendance=absent')).draft.minutes, undefined);
  assert.equal(readNote(typed('minutes=45&attendance=excused')).draft.minutes, undefined);
  assert.equal(readNote(typed('minutes=45&attendance=present')).draft.minutes, 45);
});

test('what nobody offered is read as nothing', () => {
  const { draft } = readNote(typed('minutes=4e2&kind=toString&attendance=perhaps&audience=all&date=18.11'));
  assert.deepEqual(
    [draft.minutes, draft.kind, draft.attendance, draft.audience, draft.date],
    [undefined, undefined, undefined, undefined, undefined],
  );
});

test('a next date that cannot be read is never silently left out', () => {
  assert.equal(readNote(typed('next_step=Ringe&next_step_on=snart')).isStepDateUnreadable, true);
  assert.equal(readNote(typed('next_step=Ringe&next_step_on=+')).isStepDateUnreadable, false);
});

test('from somebody who may not write words, words are not read', () => {
  const { draft, isStepDateUnreadable } = readAttendance(
    typed('attendance=present&words=Noget&next_step=Andet&next_step_on=snart&audience=team_and_citizen'),
  );
  assert.equal(draft.text, '');
  assert.equal(draft.nextStep.what, '');
  assert.equal(draft.audience, 'team');
  assert.equal(isStepDateUnreadable, false);
});

test('errors come in the order of the form and say what to do', () => {
  const errors = noteErrors(
    { audience: 'audience-missing', attendance: 'attendance-missing', stepDate: 'next-step-date-unreadable' },
    'Bo',
    'da',
  );
  assert.deepEqual(errors, [
    { field: 'attendance', text: 'Vælg, om Bo kom' },
    { field: 'next_step_on', text: 'Skriv datoen, for eksempel 27.11.2026' },
    { field: 'audience', text: 'Vælg, hvem der må læse notatet' },
  ]);
});
