import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCase, aFact } from '../../../../tests/builders/a-case.ts';
import { aFrame, aRule } from '../../../../tests/builders/a-rule.ts';
import type { OutcomeRule } from '../../programme/definition.ts';
import type { OutcomeFact } from '../outcome-fact.ts';
import { shareInWords } from '../share-in-words.ts';
import { countRule } from './tally.ts';

const of = (people: number, fact: () => OutcomeFact) =>
  Array.from({ length: people }, () => aCase({ facts: [fact()] }));

/** Ninety-eight courses as a half-way report told of them. */
const rows = [
  ...of(17, () => aFact()),
  ...of(10, () => aFact({ kind: 'education', code: undefined })),
  ...of(19, () => aFact({ kind: 'placement', code: 'virksomhedspraktik' })),
  ...of(4, () => aFact({ kind: 'treatment_referral', code: undefined })),
  ...Array.from({ length: 48 }, () => aCase()),
];

const published: readonly (readonly [
  OutcomeRule,
  count: number,
  percent: number,
  low: number,
  high: number,
])[] = [
  [aRule('state_at'), 17, 17, 0.1112213183, 0.2603509202],
  [aRule('ever_reached', { counts: [{ fact: 'education' }] }), 10, 10, 0.0563760033, 0.1777276623],
  [aRule('state_at', { counts: [{ fact: 'placement' }] }), 19, 19, 0.1277807297, 0.2830682438],
  [aRule('ever_reached', { counts: [{ fact: 'treatment_referral' }] }), 4, 4, 0.0159852492, 0.1002882111],
];

/** The limits are those of R's `prop.test` without continuity correction; the script is in tests/domain/outcome/r. */
test('the published half-way table comes out of rows: 17, 10, 19 and 4 of 98', () => {
  for (const [rule, count, percent, low, high] of published) {
    const figure = countRule(rule, rows, aFrame(), { dataVersion: '1', target: undefined });
    assert.deepEqual([figure.numerator, figure.denominator], [count, 98]);
    const share = shareInWords(figure.numerator, figure.denominator);
    assert.equal(share.say === 'percentage' && share.percent, percent);
    assert.ok(Math.abs((figure.limits?.low ?? 0) - low) < 1e-8, `${count}: ${figure.limits?.low}`);
    assert.ok(Math.abs((figure.limits?.high ?? 0) - high) < 1e-8, `${count}: ${figure.limits?.high}`);
  }
});
