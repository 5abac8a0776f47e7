import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anId } from '../../../tests/builders/an-id.ts';
import type { AccountId } from '../kernel/ids.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { nameResponsible } from './name-responsible.ts';

const today = plainDate('2026-11-18');
const [karla, dorte, pia] = [anId<AccountId>(1), anId<AccountId>(2), anId<AccountId>(3)];
const facts = {
  employed: [
    { account: karla, isCaseworker: true },
    { account: dorte, isCaseworker: true },
    { account: pia, isCaseworker: false },
  ],
  current: karla,
};
const draft = { account: dorte as string, from: today, reason: '' };

test('a caseworker of the same house takes over, from today or later', () => {
  assert.deepEqual(nameResponsible(draft, facts, today), {
    ok: true,
    value: { account: dorte, from: today, reason: undefined },
  });
  assert.ok(nameResponsible({ ...draft, from: plainDate('2026-12-01') }, facts, today).ok);
});

test('nobody who cannot be it is named', () => {
  const refusalOf = (account: string) => {
    const named = nameResponsible({ ...draft, account }, facts, today);
    return named.ok ? undefined : named.refusals;
  };
  assert.deepEqual(refusalOf(''), { account: 'nobody-chosen' });
  assert.deepEqual(refusalOf(anId<AccountId>(9)), { account: 'not-employed' });
  assert.deepEqual(refusalOf(pia), { account: 'not-a-caseworker' });
  assert.deepEqual(refusalOf(karla), { account: 'responsible-already' });
});

test('not from a day that has passed, and both faults are said at once', () => {
  const named = nameResponsible({ ...draft, account: '', from: plainDate('2026-11-17') }, facts, today);
  assert.deepEqual(named, {
    ok: false,
    refusals: { account: 'nobody-chosen', from: 'date-in-the-past' },
  });
});
