import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import { answers, readAnswerForm } from './answer-form.ts';

const typed = (fields: Record<string, string>) => readAnswerForm(typedFields(new URLSearchParams(fields)));

test('a referral can be answered with yes, no, or the citizen’s own no', () => {
  assert.deepEqual(answers, ['accepted', 'refused', 'withdrawn']);
});

test('an answer that is none of them is no answer, and the words stay', () => {
  const { answer, reason } = typed({ answer: 'started', reason: 'Ro og en fast plan' });
  assert.equal(answer, undefined);
  assert.equal(reason, 'Ro og en fast plan');
});
