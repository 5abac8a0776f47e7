import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CountedPerson } from './counted-person.ts';
import { editionCells, type RuleColumn, ruleKey } from './edition-cells.ts';
import { suppress } from './suppress.ts';
import { isShown } from './told-cell.ts';
import { valuesOf } from './values-of.ts';

/** What a half-way report published: whole numbers out of 98 who had started. */
const published = { job: 17, education: 10, placement: 19, treatment: 4 };
const columns = Object.keys(published) as (keyof typeof published)[];

const people: CountedPerson[] = Array.from({ length: 98 }, (_, at) => [
  {
    traits: { authority: 'A', version: at % 2 === 0 ? '1' : '2', started: '2018-1' },
    places: {
      way: 'under_way',
      ...Object.fromEntries(
        columns.map((rule, i) => [rule, (at + i * 23) % 98 < published[rule] ? 'met' : 'not_met']),
      ),
    },
  },
]);

const rules: RuleColumn[] = columns.map((column) => ({
  column,
  all: ['met', 'not_met'],
  met: ['met'],
  apart: [],
  leftOut: [],
}));

function told(threshold: number): Record<string, number | string> {
  const cells = editionCells({ rules, breakdowns: [], only: {} }, valuesOf(people, 0));
  const result = suppress(people, { cells, threshold }, [], 0);
  assert.ok(result.ok);
  return Object.fromEntries(result.value.map((cell) => [cell.key, isShown(cell) ? cell.count : cell.hidden]));
}

test('under threshold 3 the published table appears: 17, 10, 19 and 4 of 98', () => {
  const counts = told(3);
  for (const rule of columns) {
    assert.equal(counts[ruleKey(rule, 'met', {})], published[rule]);
    assert.equal(counts[ruleKey(rule, 'all', {})], 98);
  }
});

test('under threshold 5 the 4 is hidden, and the rest stays', () => {
  const counts = told(5);
  assert.equal(counts[ruleKey('treatment', 'met', {})], 'small');
  for (const rule of ['job', 'education', 'placement'] as const)
    assert.equal(counts[ruleKey(rule, 'met', {})], published[rule]);
});
