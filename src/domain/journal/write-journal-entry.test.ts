import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { longestEntry, writeJournalEntry } from './write-journal-entry.ts';

const today = plainDate('2026-11-18');

test('an entry holds the words as written, on the day they were written', () => {
  assert.deepEqual(writeJournalEntry('  Vi talte om søvn.\r\nBedre nætter. ', today), {
    ok: true,
    value: { writtenOn: today, words: 'Vi talte om søvn.\nBedre nætter.' },
  });
});

test('an empty entry and one that is far too long are refused by name', () => {
  assert.deepEqual(writeJournalEntry(' \n ', today), { ok: false, refusal: 'words-missing' });
  assert.deepEqual(writeJournalEntry('x'.repeat(longestEntry + 1), today), {
    ok: false,
    refusal: 'words-too-long',
  });
});
