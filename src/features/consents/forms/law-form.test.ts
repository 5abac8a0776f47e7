import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import type { RecordChoices } from '../record-choices.ts';
import { hiddenLaw, lawDraftOf, readLawForm } from './law-form.ts';

const read = (fields: Record<string, string>) => readLawForm(typedFields(new URLSearchParams(fields)));
const choices = {
  recipients: [],
  rules: [{ code: 'public-task', legalReference: 'Databeskyttelsesforordningen art. 6, stk. 1, litra e' }],
} as unknown as RecordChoices;

describe('the form of a sharing by law', () => {
  test('keeps everything that was typed from page to page', () => {
    const typed = read({
      contents: 'shared_note',
      recipient: 'r',
      rule: 'x',
      reason: 'Fordi.',
      until: '32.1.',
    });
    assert.deepEqual(read(hiddenLaw(typed)), typed);
  });

  test('keeps the rule as the list writes it today, and none where the code is unknown', () => {
    assert.match(lawDraftOf(read({ rule: 'public-task' }), choices).rule ?? '', /litra e/);
    assert.equal(lawDraftOf(read({ rule: 'unheard-of' }), choices).rule, undefined);
  });
});
