import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import { emptyBeginForm, readBeginForm } from './begin-form.ts';

const typed = (fields: Record<string, string>) => readBeginForm(typedFields(new URLSearchParams(fields)));

test('everything that was typed is kept, also on the way that was not chosen', () => {
  const draft = typed({ who: 'known', citizen: 'an id', 'full-name': 'Nils Navnløs', cpr: '7001900001' });
  assert.equal(draft.who, 'known');
  assert.equal(draft.newcomer.fullName, 'Nils Navnløs');
  assert.equal(draft.newcomer.cpr, '7001900001');
});

test('the draft keeps the id its form was shown with, so that a second press is the same draft', () => {
  const draft = '01a20055-0000-7000-8000-000000000001';
  assert.equal(typed({ draft }).draft, draft);
});

test('an id that is none gets a fresh one', () => {
  assert.match(typed({ draft: 'x' }).draft, /^[0-9a-f-]{36}$/);
});

test('an unknown way is no way', () => {
  assert.equal(typed({ who: 'somebody' }).who, undefined);
});

test('the only run there is is chosen, and so is the only way', () => {
  assert.deepEqual(
    [emptyBeginForm({ citizens: [], runs: [{ id: 'one' }] })].map(({ who, run }) => [who, run]),
    [['new', 'one']],
  );
  const several = emptyBeginForm({ citizens: ['Bo'], runs: [{ id: 'one' }, { id: 'two' }] });
  assert.deepEqual([several.who, several.run], [undefined, '']);
});
