import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aPause } from '../../../tests/builders/a-course-change.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { Wave } from '../programme/definition.ts';
import { type Asking, askedWaves, pairOf, type ToldOutcome, waitsForAnswer } from './course-waves.ts';

const startsOn = plainDate('2026-01-05');
const words = { da: 'x', en: 'x' };
const quarterly: Wave = {
  key: 'on-the-way',
  title: words,
  answeredBy: 'citizen',
  when: { at: 'every_weeks', weeks: 13 },
  window: { daysBefore: 7, daysAfter: 14 },
};
const asks = (side: Asking['side'], from = '2026-01-01'): Asking => ({
  id: side,
  wave: 'on-the-way',
  side,
  role: undefined,
  period: { from: plainDate(from), to: undefined },
});
const both = [asks('citizen'), asks('worker')];
const course = { startsOn, endedOn: undefined, changes: [] };
const told = (outcome: ToldOutcome['outcome'], day: string): ToldOutcome => ({
  asking: 'citizen',
  nth: 1,
  outcome,
  toldOn: plainDate(day),
});
const on = (day: string, outcomes: readonly ToldOutcome[] = []) =>
  askedWaves([quarterly], course, both, outcomes, plainDate(day));

describe('what is asked in a course', () => {
  test('opens before its day, is due from it, and is late when its window has gone by', () => {
    const standing = (day: string) => on(day)[0]?.standing;
    assert.equal(standing('2026-03-29'), undefined);
    assert.equal(standing('2026-03-30'), 'open');
    assert.equal(standing('2026-04-06'), 'due');
    assert.equal(standing('2026-04-20'), 'due');
    assert.equal(standing('2026-04-21'), 'late');
  });

  test('is asked of both sides in the same days, each for itself', () => {
    const all = on('2026-04-07', [told('answered', '2026-04-06')]);
    assert.deepEqual(
      all.map(({ asking, standing }) => [asking.side, standing]),
      [
        ['citizen', 'answered'],
        ['worker', 'due'],
      ],
    );
    assert.equal(all[0] && pairOf(all[0], all)?.asking.side, 'worker');
  });

  test('is moved along by a pause, like everything that counts weeks', () => {
    const changes = [aPause({ on: plainDate('2026-02-02'), until: plainDate('2026-02-15') })];
    const [first] = askedWaves([quarterly], { ...course, changes }, both, [], plainDate('2026-05-01'));
    assert.equal(first?.days.dueOn, '2026-04-20');
  });

  test('keeps a refusal until there is an answer after all', () => {
    const refused = told('refused', '2026-04-06');
    assert.equal(on('2026-04-07', [refused])[0]?.standing, 'refused');
    assert.equal(on('2026-04-10', [refused, told('answered', '2026-04-09')])[0]?.standing, 'answered');
    assert.equal(on('2026-04-10', [told('answered', '2026-04-06'), refused])[0]?.standing, 'answered');
  });

  test('is asked by what the run had chosen on its day', () => {
    const chosenLater = [asks('citizen', '2026-05-01')];
    const all = askedWaves([quarterly], course, chosenLater, [], plainDate('2026-07-07'));
    assert.deepEqual(
      all.map(({ days }) => days.nth),
      [2],
    );
  });

  test('waits late only until the next time has opened', () => {
    const waits = (day: string) => {
      const all = on(day);
      return all.filter((one) => waitsForAnswer(one, all, plainDate(day))).map(({ days }) => days.nth);
    };
    assert.deepEqual(waits('2026-04-30'), [1, 1]);
    assert.deepEqual(waits('2026-06-29'), [2, 2]);
  });
});
