import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { firstDue } from './first-due.ts';
import { judgeRecord, type RecordFacts } from './judge-record.ts';
import { nextErasures, type RecordsAlike } from './next-erasures.ts';
import type { RetentionRule } from './retention-rule.ts';

const today = plainDate('2031-11-18');
const rule = (kind: RetentionRule['kind'], controller: string, months: number): RetentionRule => ({
  ...{ kind, controller, months },
  from: plainDate('2026-01-01'),
  standing: 'proposal',
  basis: { da: 'Opdigtet', en: 'Invented' },
});
const rules = [rule('record', 'municipality', 60), rule('journal', 'region', 60)];

const alike = (lastDay: string | undefined, change: Partial<RecordsAlike> = {}): RecordsAlike => ({
  run: 'a',
  controller: 'municipality',
  lastDay: lastDay === undefined ? undefined : plainDate(lastDay),
  journals: [],
  isAskedFor: false,
  records: 1,
  ...change,
});
const told = (records: readonly RecordsAlike[]) =>
  nextErasures(records, rules, today).map(
    ({ run, time, why, from, to, records: count }) => `${run} ${time} ${why} ${from} ${to} ${count}`,
  );

test('what has been kept long enough goes now, run by run, from its first day to its last', () => {
  assert.deepEqual(
    told([
      alike('2026-11-17', { records: 2 }),
      alike('2026-03-01', { records: 3 }),
      alike('2026-06-30', { run: 'b' }),
    ]),
    ['a now kept-long-enough 2031-03-02 2031-11-18 5', 'b now kept-long-enough 2031-07-01 2031-07-01 1'],
  );
});

test('what has its day within a year is told month by month, and what has it later as one', () => {
  assert.deepEqual(
    told([
      alike('2026-11-18'),
      alike('2026-11-29'),
      alike('2026-12-01'),
      alike('2027-11-17'),
      alike('2027-11-18'),
      alike('2029-01-01'),
    ]),
    [
      'a soon kept-long-enough 2031-11-19 2031-11-30 2',
      'a soon kept-long-enough 2031-12-02 2031-12-02 1',
      'a soon kept-long-enough 2032-11-18 2032-11-18 1',
      'a kept kept-long-enough 2032-11-19 2034-01-02 2',
    ],
  );
});

test('a journal holds its record until its own day, and a wish to see the file for as long as it stands', () => {
  const journal = (owner: string) => ({ journals: [{ owner, lastEntry: plainDate('2027-02-01') }] });
  assert.deepEqual(
    told([
      alike('2026-05-01', journal('region')),
      alike('2026-05-01', journal('ngo')),
      alike('2026-05-01', { isAskedFor: true }),
    ]),
    ['a held asked-for 2031-05-02 2031-05-02 1', 'a held held-by-journal 2032-02-02 2032-02-02 2'],
  );
});

test('what is open or has no rule has no day', () => {
  assert.deepEqual(told([alike(undefined), alike('2026-01-01', { controller: 'region', run: undefined })]), [
    'undefined kept no-rule undefined undefined 1',
    'a kept open undefined undefined 1',
  ]);
});

const facts: fc.Arbitrary<RecordFacts> = fc.record({
  controller: fc.constantFrom('municipality', 'region'),
  lastDay: fc.option(day(), { nil: undefined }),
  journals: fc.array(fc.record({ owner: fc.constantFrom('region', 'ngo'), lastEntry: day() }), {
    maxLength: 2,
  }),
  isAskedFor: fc.boolean(),
});

function day(): fc.Arbitrary<PlainDate> {
  return fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(plainDate('2024-01-01'), days));
}

test('the day that is told is the first on which the erasure itself finds the record due', () => {
  fc.assert(
    fc.property(facts, (record) => {
      const { due } = firstDue(record, rules, today);
      if (due === undefined) return;
      const inPeace = { ...record, isAskedFor: false };
      assert.equal(judgeRecord(inPeace, rules, due), 'due');
      assert.notEqual(judgeRecord(inPeace, rules, addDays(due, -1)), 'due');
    }),
  );
});

test('nobody is lost, and as many go now as the erasure would take', () => {
  fc.assert(
    fc.property(fc.array(facts), (all) => {
      const records = all.map((one, at) => ({
        ...one,
        run: at % 2 === 0 ? 'a' : undefined,
        records: at + 1,
      }));
      const sum = (some: readonly { readonly records: number }[]) =>
        some.reduce((total, one) => total + one.records, 0);
      const next = nextErasures(records, rules, today);
      assert.equal(sum(next), sum(records));
      assert.equal(
        sum(next.filter(({ time }) => time === 'now')),
        sum(records.filter((one) => judgeRecord(one, rules, today) === 'due')),
      );
    }),
  );
});

test('of two months, each is told by itself, whichever day and year it is', () => {
  const within = nextErasures([alike('2026-12-05'), alike('2027-01-05')], rules, today);
  assert.deepEqual(
    within.map(({ from }) => from),
    ['2031-12-06', '2032-01-06'],
  );
});

test('two journals hold a record until the later of them', () => {
  const journals = ['2027-02-01', '2026-12-01'].map((day) => ({
    owner: 'region',
    lastEntry: plainDate(day),
  }));
  assert.equal(firstDue(alike('2026-05-01', { journals }), rules, today).due, '2032-02-02');
});
