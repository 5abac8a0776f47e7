import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMonth, monthTyped, parseTypedMonth } from './typed-month.ts';

test('a month is read however people write it', () => {
  for (const text of ['5.2026', '05/2026', '5 2026', '2026-05', 'maj 2026', 'May 2026', ' MAJ  2026 '])
    assert.equal(parseTypedMonth(text), '2026-05', text);
  assert.equal(parseTypedMonth('sept. 2025'), '2025-09');
  assert.equal(parseTypedMonth('oktober 2025'), '2025-10');
  assert.equal(parseTypedMonth('2025'), '2025');
});

test('what is no month is told apart from nothing', () => {
  assert.equal(monthTyped('  '), undefined);
  for (const text of ['13.2026', 'snart', 'xyz 2026', '5.26', 'ma 2026'])
    assert.equal(monthTyped(text), 'unreadable', text);
});

test('what is shown is read back as the same', () => {
  for (const month of ['2026-01', '2026-12', '1998'].map((text) => parseTypedMonth(text)))
    for (const language of ['da', 'en'] as const)
      assert.equal(month && parseTypedMonth(formatMonth(month, language)), month);
});
