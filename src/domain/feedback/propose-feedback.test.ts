import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import type { FeedbackDraftId } from './feedback-draft.ts';
import { longestFeedback, type Proposal, type ProposalFacts, proposeFeedback } from './propose-feedback.ts';

const facts: ProposalFacts = { startsOn: addDays(today, -60), hasReceiver: true, hasOpenDraft: false };
const proposal: Proposal = {
  id: anId<FeedbackDraftId>(1),
  from: addDays(today, -28),
  to: today,
  words: ' Mødt 7 af 9 gange.\r\nVi ses på onsdag. ',
};
const refusals = (changes: Partial<Proposal>, others: Partial<ProposalFacts> = {}) => {
  const judged = proposeFeedback({ ...proposal, ...changes }, { ...facts, ...others }, today);
  return judged.ok ? {} : judged.refusals;
};

test('a proposal is the words and the period, dated today, and waits', () => {
  assert.deepEqual(proposeFeedback(proposal, facts, today), {
    ok: true,
    value: {
      id: proposal.id,
      about: { from: proposal.from, to: today },
      words: 'Mødt 7 af 9 gange.\nVi ses på onsdag.',
      writtenOn: today,
      state: { is: 'open' },
    },
  });
});

test('everything that cannot stand is named at once', () => {
  assert.deepEqual(refusals({ from: undefined, to: undefined, words: ' ' }, { hasReceiver: false }), {
    form: 'nobody-to-tell',
    from: 'from-missing',
    to: 'to-missing',
    words: 'words-missing',
  });
});

test('the period lies inside the course and is over', () => {
  assert.deepEqual(refusals({ from: addDays(today, -61) }), { from: 'from-before-start' });
  assert.deepEqual(refusals({ to: addDays(today, 1) }), { to: 'to-in-the-future' });
  assert.deepEqual(refusals({ from: today, to: addDays(today, -1) }), { to: 'to-before-from' });
  assert.deepEqual(refusals({ from: today, to: today }), {});
});

test('one proposal at a time, and no file of a text', () => {
  assert.deepEqual(refusals({}, { hasOpenDraft: true }), { form: 'one-is-open' });
  assert.deepEqual(refusals({ words: 'x'.repeat(longestFeedback + 1) }), { words: 'words-too-long' });
});
