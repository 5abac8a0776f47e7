import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { erasureSchedule, type RecordToSchedule } from './erasure-schedule.ts';
import { judgeRecord } from './judge-record.ts';
import type { RetentionRule } from './retention-rule.ts';

const today = plainDate('2026-11-18');
const rules: readonly RetentionRule[] = [
  {
    kind: 'record',
    controller: 'municipality',
    months: 60,
    from: plainDate('2026-01-01'),
    standing: 'proposal',
    basis: { da: 'Opdigtet', en: 'Invented' },
  },
];
const record = (
  house: string,
  lastDay: string | undefined,
  controller = 'municipality',
): RecordToSchedule => ({
  house,
  controller,
  lastDay: lastDay === undefined ? undefined : plainDate(lastDay),
});

test('records go house by house and year by year, from the day after the months have gone', () => {
  const told = erasureSchedule(
    [
      record('b', '2026-03-31'),
      record('a', '2026-11-18'),
      record('a', '2026-02-01'),
      record('a', '2025-06-01'),
    ],
    rules,
    today,
  );
  assert.deepEqual(
    told.map(({ house, from, to, records }) => [house, from, to, records]),
    [
      ['a', '2030-06-02', '2030-06-02', 1],
      ['a', '2031-02-02', '2031-11-19', 2],
      ['b', '2031-04-01', '2031-04-01', 1],
    ],
  );
});

test('what is open, and what nobody has made a rule for, has no day', () => {
  const told = erasureSchedule([record('a', undefined), record('a', '2026-01-01', 'region')], rules, today);
  assert.deepEqual(told.map(({ why, from }) => [why, from]).toSorted(), [
    ['no-rule', undefined],
    ['open', undefined],
  ]);
});

test('the day is the first on which the erasure itself would say due, and nobody is lost on the way', () => {
  const days = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(days, (ago) => {
      const records = ago.map((many) => record(`h${many % 3}`, addDays(today, -many)));
      const told = erasureSchedule(records, rules, today);
      assert.equal(
        told.reduce((sum, one) => sum + one.records, 0),
        records.length,
      );
      for (const { lastDay, controller } of records) {
        const [{ from } = { from: undefined }] = erasureSchedule(
          [{ house: 'x', controller, lastDay }],
          rules,
          today,
        );
        assert.ok(from);
        const facts = { controller, lastDay, journals: [], isAskedFor: false };
        assert.equal(judgeRecord(facts, rules, from), 'due');
        assert.equal(judgeRecord(facts, rules, addDays(from, -1)), 'not-yet');
      }
    }),
  );
});
