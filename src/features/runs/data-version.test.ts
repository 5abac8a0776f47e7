import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataVersionOf } from './data-version.ts';

const facts = ['2026-11-18T08:00:00.000001', '2026-11-18T09:30:00.000000'];

describe('the version of counted data', () => {
  it('is the same for the same facts, in whatever order they come', () => {
    assert.equal(dataVersionOf(facts), dataVersionOf(facts.toReversed()));
    assert.match(dataVersionOf(facts), /^[0-9a-f]{12}$/);
  });

  it('is another one after one more fact, and of nothing', () => {
    const versions = [[], facts.slice(0, 1), facts, [...facts, ...facts.slice(0, 1)]].map(dataVersionOf);
    assert.equal(new Set(versions).size, 4);
  });
});
