import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, plainDate } from '../kernel/plain-date.ts';
import { isOver, judgeRecord, type RecordFacts } from './judge-record.ts';
import { type RetentionRule, ruleOn } from './retention-rule.ts';

const rule = (change: Partial<RetentionRule>): RetentionRule => ({
  kind: 'record',
  controller: 'municipality',
  months: 60,
  from: plainDate('2026-01-01'),
  standing: 'proposal',
  basis: { da: 'Opdigtet', en: 'Invented' },
  ...change,
});
const rules = [rule({}), rule({ kind: 'journal', controller: 'every' })];
const ended: RecordFacts = {
  controller: 'municipality',
  lastDay: plainDate('2026-05-29'),
  journals: [],
  isAskedFor: false,
};
const late = plainDate('2031-05-30');

test('a record is kept so many months after its last day, and that day with them', () => {
  assert.equal(judgeRecord(ended, rules, plainDate('2031-05-29')), 'not-yet');
  assert.equal(judgeRecord(ended, rules, late), 'due');
});

test('what is open, asked for, or without a rule stays', () => {
  assert.equal(judgeRecord({ ...ended, lastDay: undefined }, rules, late), 'open');
  assert.equal(judgeRecord({ ...ended, isAskedFor: true }, rules, late), 'asked-for');
  assert.equal(judgeRecord({ ...ended, controller: 'region' }, rules, late), 'no-rule');
});

test('a journal holds its record back until it has been kept long enough itself, and without a rule for ever', () => {
  const journals = [{ owner: 'ngo', lastEntry: plainDate('2026-06-15') }];
  assert.equal(judgeRecord({ ...ended, journals }, rules, late), 'held-by-journal');
  assert.equal(judgeRecord({ ...ended, journals }, rules, plainDate('2031-06-16')), 'due');
  assert.equal(judgeRecord({ ...ended, journals }, [rule({})], plainDate('2099-01-01')), 'held-by-journal');
});

test('the latest rule that has begun holds, and one for the sort of house before one for every', () => {
  const later = rule({ months: 24, from: plainDate('2028-01-01') });
  const every = rule({ controller: 'every', months: 12, from: plainDate('2029-01-01') });
  assert.equal(
    ruleOn([rule({}), later, every], 'record', 'municipality', plainDate('2027-12-31'))?.months,
    60,
  );
  assert.equal(
    ruleOn([rule({}), later, every], 'record', 'municipality', plainDate('2030-01-01'))?.months,
    24,
  );
  assert.equal(ruleOn([rule({}), every], 'record', 'ngo', plainDate('2030-01-01'))?.months, 12);
  assert.equal(ruleOn([every], 'record', 'ngo', plainDate('2028-01-01')), undefined);
});

test('what is over stays over, and a longer term never ends sooner', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('2000-01-01'), days));
  const months = fc.integer({ min: 1, max: 240 });
  fc.assert(
    fc.property(day, months, months, fc.nat(4000), (last, term, more, passed) => {
      const today = addDays(last, passed);
      if (isOver(last, term + more, today)) assert.ok(isOver(last, term, today));
      assert.equal(isOver(last, term, addMonths(last, term)), false);
      assert.ok(isOver(last, term, addDays(addMonths(last, term), 1 + passed)));
    }),
  );
});
