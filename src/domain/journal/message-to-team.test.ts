import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { longestMessage, messageToTeam } from './message-to-team.ts';

test('a message is its words, its readers and its day', () => {
  assert.deepEqual(messageToTeam({ words: ' Giv hende ro i denne uge. ', audience: 'team' }, today), {
    ok: true,
    value: { writtenOn: today, words: 'Giv hende ro i denne uge.', audience: 'team' },
  });
});

test('words and readers are both asked for, and readers are never presumed', () => {
  assert.deepEqual(messageToTeam({ words: '', audience: undefined }, today), {
    ok: false,
    refusals: { words: 'words-missing', audience: 'audience-missing' },
  });
  assert.deepEqual(messageToTeam({ words: 'x'.repeat(longestMessage + 1), audience: 'team' }, today), {
    ok: false,
    refusals: { words: 'words-too-long' },
  });
});
