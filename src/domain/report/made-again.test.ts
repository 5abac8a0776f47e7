import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeMadeAgain } from './made-again.ts';

const sealed = { counts: { 'job met': 17, 'job all': 98 }, ways: 120 };

test('the same counts of as many people are equal', () => {
  assert.equal(judgeMadeAgain(sealed, { ...sealed, counts: { ...sealed.counts } }), 'equal');
});

test('fewer people than there were can only mean that somebody was erased, whatever the counts say', () => {
  assert.equal(judgeMadeAgain(sealed, { ...sealed, ways: 119 }), 'erased');
});

test('other counts of as many people, or more people, are a fault', () => {
  assert.equal(judgeMadeAgain(sealed, { ...sealed, counts: { ...sealed.counts, 'job met': 18 } }), 'differs');
  assert.equal(judgeMadeAgain(sealed, { ...sealed, ways: 121 }), 'differs');
});
