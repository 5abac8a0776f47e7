import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anId } from '../../../../tests/builders/an-id.ts';
import { today } from '../../../../tests/builders/today.ts';
import type { FeedbackDraftId } from '../../../domain/feedback/feedback-draft.ts';
import { addDays } from '../../../domain/kernel/plain-date.ts';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import { feedbackErrors, readProposal, typedFeedback, usualPeriod } from './feedback-form.ts';

const read = (form: string) =>
  readProposal(typedFeedback(typedFields(new URLSearchParams(form))), anId<FeedbackDraftId>(9));

test('a form is read as typed; dates that cannot be read are no dates', () => {
  const proposal = read(`draft=${anId(1)}&from=21.10.2026&to=i+dag&words=Godt+i+gang`);
  assert.deepEqual(proposal, { id: anId(1), from: '2026-10-21', to: undefined, words: 'Godt i gang' });
});

test('an id that is none of ours is given up', () => {
  assert.equal(read('draft=noget&words=x').id, anId(9));
});

test('one tells on from where one left off', () => {
  const start = addDays(today, -60);
  assert.deepEqual(usualPeriod(start, undefined, today), { from: start, to: today });
  assert.deepEqual(usualPeriod(start, addDays(today, -10), today), { from: addDays(today, -9), to: today });
  assert.deepEqual(usualPeriod(start, today, today), { from: today, to: today });
});

test('errors say what to do, in the order of the form', () => {
  assert.deepEqual(feedbackErrors({ words: 'words-missing', from: 'from-missing' }, 'da'), [
    { field: 'from', text: 'Skriv den første dag, for eksempel 21.10.2026' },
    { field: 'words', text: 'Skriv, hvad sagsbehandleren skal have at vide' },
  ]);
});
