import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearestTo } from './nearest-word.ts';

const known = ['start', 'demo', 'migrate', 'publish'];

test('a slip of the hand finds its word, another word finds none', () => {
  assert.equal(nearestTo('strat', known), 'start');
  assert.equal(nearestTo('migrat', known), 'migrate');
  assert.equal(nearestTo('weather', known), undefined);
  assert.equal(nearestTo('start', []), undefined);
});

test('a known word is nearest to itself', () => {
  fc.assert(fc.property(fc.constantFrom(...known), (word) => nearestTo(word, known) === word));
});
