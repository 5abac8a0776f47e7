import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CprNumber } from './cpr-number.ts';
import { showDateOnly, showWhole } from './show-date-only.ts';

describe('a CPR number on a page', () => {
  const cpr = '7207840000' as CprNumber;

  it('shows the date only', () => {
    assert.equal(showDateOnly(cpr), '720784-••••');
  });

  it('shows the rest when somebody asks for it by an act of its own', () => {
    assert.equal(showWhole(cpr), '720784-0000');
  });
});
