import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CprNumber } from './cpr-number.ts';
import { hideNumber, showDateOnly, showWhole } from './show-date-only.ts';

describe('a CPR number on a page', () => {
  const cpr = '7207840000' as CprNumber;

  it('shows the date only', () => {
    assert.equal(showDateOnly(cpr), '720784-••••');
  });

  it('shows the rest when somebody asks for it by an act of its own', () => {
    assert.equal(showWhole(cpr), '720784-0000');
  });
});

it('words from a sheet that are a number show its date alone; other words are left as they are', () => {
  for (const number of ['720784-0101', '720784 0101', '7207840101'])
    assert.equal(hideNumber(number), '720784-••••');
  for (const words of ['15.03.2025', 'fleksjob', '12345', '']) assert.equal(hideNumber(words), words);
});
