import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDefinition } from '../../../../tests/builders/a-definition.ts';
import { anEnrolmentInWeek } from '../../../../tests/builders/an-enrolment.ts';
import { today } from '../../../../tests/builders/today.ts';
import { closeEnrolment } from '../../../domain/enrolment/close-enrolment.ts';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import { closingDraft, closingErrors, emptyClosing, typedClosing } from './closing-form.ts';

function errorsOf(form: string) {
  const draft = closingDraft(typedClosing(typedFields(new URLSearchParams(form))));
  const closed = closeEnrolment(anEnrolmentInWeek(9), aDefinition(), draft, today);
  return closed.ok ? [] : closingErrors(closed.refusals, 'da').map(({ field }) => field);
}

test('what is typed as people type it is read', () => {
  assert.deepEqual(errorsOf('ending=completed&ended_on=18.11.2026&recommendation=Bliv+ved'), []);
  assert.deepEqual(errorsOf('ending=drop_out&ended_on=17/11-2026'), []);
});

test('an empty form hears of everything at once, in the order of the form', () => {
  assert.deepEqual(errorsOf(''), ['ending', 'ended_on']);
  assert.deepEqual(errorsOf('ending=completed&ended_on=igår'), ['ended_on', 'recommendation']);
});

test('an ending nobody offered is no ending', () => {
  assert.deepEqual(errorsOf('ending=constructor&ended_on=18.11.2026'), ['ending']);
});

test('the last day is today until somebody says otherwise; how it ended is not guessed', () => {
  assert.deepEqual(
    Object.values(emptyClosing(today, 'id')).filter((value) => value !== ''),
    [today, 'id'],
  );
});
