import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { ruleOn } from './retention-rule.ts';
import { readRetentionRules } from './retention-schema.ts';

const written = {
  kind: 'record',
  controller: 'municipality',
  months: 60,
  from: '2026-01-01',
  standing: 'proposal',
  basis: { da: 'Opdigtet', en: 'Invented' },
};

test('a rule is read as it is written, from one month to a hundred years', () => {
  assert.deepEqual(readRetentionRules([written]), [{ ...written, from: plainDate('2026-01-01') }]);
  for (const months of [1, 1200])
    assert.equal(readRetentionRules([{ ...written, months }])[0]?.months, months);
});

test('a rule half understood is none, and neither are those beside it', () => {
  const wrong: readonly object[] = [
    { months: 0 },
    { months: 1201 },
    { months: 1.5 },
    { from: '2026-02-30' },
    { from: 'snart' },
    { kind: 'everything' },
    { controller: 'somebody' },
    { basis: { da: '', en: 'Invented' } },
    { basis: { da: 'Opdigtet' } },
    { forever: true },
  ];
  for (const change of wrong)
    assert.throws(() => readRetentionRules([written, { ...written, ...change }]), JSON.stringify(change));
});

test('a rule holds from its very first day', () => {
  const rules = readRetentionRules([written]);
  assert.equal(ruleOn(rules, 'record', 'municipality', plainDate('2025-12-31')), undefined);
  assert.equal(ruleOn(rules, 'record', 'municipality', plainDate('2026-01-01'))?.months, 60);
});
