import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../../tests/builders/today.ts';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import { draftOf, emptySampleForm, readSampleForm } from './sample-form.ts';

const typed = (fields: Record<string, string>) => readSampleForm(typedFields(new URLSearchParams(fields)));

describe('the form that asks for a sample', () => {
  it('begins half a year back and ends yesterday', () => {
    const { from, to, how, size } = emptySampleForm(today);
    assert.deepEqual([from, to, how, size], ['18.05.2026', '17.11.2026', 'random', '20']);
  });

  it('reads dates as people type them', () => {
    const { from, to, how, size } = draftOf(
      typed({ from: '1/6-2026', to: '17.11.2026', how: 'pattern', size: ' 40 ' }),
    );
    assert.deepEqual([from, to, how, size], ['2026-06-01', '2026-11-17', 'pattern', 40]);
  });

  it('keeps what it cannot read, and reads it as nothing', () => {
    const form = typed({ from: 'i går', size: 'mange', how: 'gættet' });
    assert.deepEqual([form.from, form.size], ['i går', 'mange']);
    assert.deepEqual(draftOf(form), { from: undefined, to: undefined, how: undefined, size: undefined });
  });
});
