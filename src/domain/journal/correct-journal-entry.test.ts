import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import { correctJournalEntry, type EntryBefore, type JournalEntryId } from './correct-journal-entry.ts';

const mine: EntryBefore = { id: anId<JournalEntryId>(1), isOwn: true, isCorrected: false };
const typed = { words: 'Vi talte om søvn.', reason: 'Forkert dag' };
const refusals = (changes: Partial<typeof typed>, before: Partial<EntryBefore> = {}) => {
  const corrected = correctJournalEntry({ ...typed, ...changes }, { ...mine, ...before }, today);
  return corrected.ok ? {} : corrected.refusals;
};

test('a correction says what it corrects and why, and is dated the day it is written', () => {
  assert.deepEqual(correctJournalEntry(typed, mine, today), {
    ok: true,
    value: { writtenOn: today, words: 'Vi talte om søvn.', corrects: mine.id, reason: 'Forkert dag' },
  });
});

test('without words or without a reason it is none, and both are said at once', () => {
  assert.deepEqual(refusals({ words: ' ', reason: '' }), {
    words: 'words-missing',
    reason: 'reason-missing',
  });
  assert.deepEqual(refusals({ reason: 'x'.repeat(501) }), { reason: 'reason-too-long' });
});

test('nobody corrects another’s entry, and no entry is corrected twice', () => {
  assert.deepEqual(refusals({}, { isOwn: false }), { entry: 'not-yours' });
  assert.deepEqual(refusals({}, { isCorrected: true }), { entry: 'corrected-already' });
});
