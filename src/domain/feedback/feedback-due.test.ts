import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aFeedbackDraft } from '../../../tests/builders/a-feedback-draft.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import { feedbackDue, feedbackEveryWeeks, isNews } from './feedback-due.ts';

const weeksAgo = (weeks: number) => addWeeks(today, -weeks);
const started = { startsOn: weeksAgo(20), consentFrom: weeksAgo(20), drafts: [] };
const sent = (weeks: number) => aFeedbackDraft({ state: { is: 'released', on: weeksAgo(weeks) } });
const keptBack = (weeks: number) => aFeedbackDraft({ state: { is: 'withheld', on: weeksAgo(weeks) } });

test('six weeks after the last one it is due, and told of from two weeks before', () => {
  const due = (weeks: number) => feedbackDue({ ...started, drafts: [sent(weeks)] }, today);
  assert.equal(due(3), undefined);
  assert.deepEqual(due(4), { dueOn: addWeeks(today, 2), daysLeft: 14, lastOn: weeksAgo(4) });
  assert.equal(due(7)?.daysLeft, -7);
});

test('where nothing was sent it is counted from the day the citizen said yes', () => {
  const due = feedbackDue({ ...started, consentFrom: weeksAgo(feedbackEveryWeeks) }, today);
  assert.deepEqual(due, { dueOn: today, daysLeft: 0, lastOn: undefined });
});

test('a no is an answer: nobody is reminded before the next time', () => {
  assert.equal(feedbackDue({ ...started, drafts: [keptBack(0)] }, today), undefined);
});

test('a proposal that waits for its answer is enough done', () => {
  assert.equal(feedbackDue({ ...started, drafts: [aFeedbackDraft({})] }, today), undefined);
});

test('without a yes nothing is ever due', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.array(fc.nat(60)), (start, weeks) => {
      const facts = { startsOn: weeksAgo(start), consentFrom: undefined, drafts: weeks.map(sent) };
      assert.equal(feedbackDue(facts, today), undefined);
    }),
  );
});

test('what came is news for two weeks', () => {
  assert.deepEqual(
    [0, 13, 14].map((days) => isNews(addDays(today, -days), today)),
    [true, true, false],
  );
  assert.equal(isNews(addDays(today, 1), today), false);
});
