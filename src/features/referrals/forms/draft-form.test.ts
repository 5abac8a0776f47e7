import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anIntake } from '../../../../tests/builders/a-definition.ts';
import { anAskedFact } from '../../../../tests/builders/a-way-in.ts';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import { asReferralForm, keptDraft, readDraftForm } from './draft-form.ts';

const intake = anIntake({
  facts: [anAskedFact('since', { kind: 'date' })],
  notedAtStart: [anAskedFact('risk', { kind: 'yes_no' })],
});
const read = (fields: Record<string, string>) =>
  readDraftForm(typedFields(new URLSearchParams(fields)), intake);

test('everything that is asked for is kept as it was typed, also what cannot be read', () => {
  const draft = read({
    'fact-since': 'i foråret',
    'fact-risk': 'yes',
    'step-leaflet_handed_out': '1.11.2026',
  });
  assert.deepEqual(draft.facts, { since: 'i foråret', risk: 'yes' });
  assert.equal(draft.steps['leaflet_handed_out'], '1.11.2026');
});

test('what is not asked for is not kept', () => {
  assert.equal('religion' in read({ 'fact-religion': 'ingen' }).facts, false);
});

test('a draft that was kept is read back, and one with nothing in it is empty', () => {
  const draft = read({ grounds: 'Vil gerne' });
  assert.deepEqual(keptDraft(JSON.parse(JSON.stringify(draft))), draft);
  assert.equal(keptDraft({}).grounds, '');
});

test('dates are read the way people type them', () => {
  const form = asReferralForm(read({ 'fact-since': '1/11-2026' }));
  assert.deepEqual(form.fact('since'), { text: '1/11-2026', date: '2026-11-01' });
  assert.equal(form.fact('nothing').text, '');
});
