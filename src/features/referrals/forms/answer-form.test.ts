import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import { readAnswerForm } from './answer-form.ts';

const typed = (fields: Record<string, string>) =>
  readAnswerForm(typedFields(new URLSearchParams(fields)), ['wants-to', 'needs-it']);

test('an answer that is neither yes nor no is no answer, and the words stay', () => {
  const { answer, reason } = typed({ answer: 'withdrawn', reason: 'Ro og en fast plan' });
  assert.equal(answer, undefined);
  assert.equal(reason, 'Ro og en fast plan');
});

test('what was judged is kept, criterion by criterion; what was not is not there', () => {
  const { judged } = typed({
    'criterion-wants-to': 'unsure',
    'criterion-needs-it': 'maybe',
    'criterion-x': 'yes',
  });
  assert.deepEqual([...judged], [['wants-to', 'unsure']]);
});
