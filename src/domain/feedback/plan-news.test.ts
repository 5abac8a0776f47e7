import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { type PlanItem, planNews } from './plan-news.ts';

const about = { from: addDays(today, -28), to: today };
const item = (changes: Partial<PlanItem>): PlanItem => ({
  words: 'Ringe til skolen',
  standing: 'open',
  changedOn: addDays(today, -3),
  dueOn: undefined,
  ...changes,
});

test('tells what was reached in the period, and not what was reached before or put aside', () => {
  const goals = [
    item({ words: 'To dage om ugen', standing: 'reached' }),
    item({ words: 'En dag om ugen', standing: 'reached', changedOn: addDays(today, -60) }),
    item({ words: 'Fire dage', standing: 'dropped' }),
  ];
  assert.deepEqual(planNews(goals, [], about).reached, ['To dage om ugen']);
});

test('tells the three nearest steps, what is due first first', () => {
  const steps = [
    item({ words: 'en gang' }),
    item({ words: 'om en uge', dueOn: addDays(today, 7) }),
    item({ words: 'i morgen', dueOn: addDays(today, 1) }),
    item({ words: 'om en måned', dueOn: addDays(today, 30) }),
    item({ words: 'gjort', standing: 'done' }),
  ];
  assert.deepEqual(
    planNews([], steps, about).ahead.map(({ words }) => words),
    ['i morgen', 'om en uge', 'om en måned'],
  );
});
