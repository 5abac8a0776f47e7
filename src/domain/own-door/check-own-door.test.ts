import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { checkOwnDoor, type OwnDoorDraft } from './check-own-door.ts';

const today = plainDate('2026-11-18');
const draft: OwnDoorDraft = { kind: 'suggestion', company: ' Cykel  Karl ', words: '', on: undefined };

test('a citizen names a company, and needs to know no more than that', () => {
  assert.deepEqual(checkOwnDoor(draft, today), {
    ok: true,
    value: { kind: 'suggestion', company: 'Cykel Karl', words: undefined, on: today },
  });
});

test('everything that cannot stand is named at once', () => {
  const wrong = { kind: 'x', company: ' ', words: 'x'.repeat(1001), on: addDays(today, 1) };
  const checked = checkOwnDoor(wrong, today);
  assert.deepEqual(checked.ok || checked.refusals, {
    kind: 'kind-missing',
    company: 'company-missing',
    words: 'words-too-long',
    on: 'date-in-the-future',
  });
  const unreadable = checkOwnDoor({ ...draft, company: 'x'.repeat(121), on: 'unreadable' }, today);
  assert.deepEqual(unreadable.ok || unreadable.refusals, {
    company: 'company-too-long',
    on: 'date-unreadable',
  });
});
