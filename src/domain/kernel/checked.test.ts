import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rejectedAmong } from './checked.ts';

describe('judging several answers at once', () => {
  it('gathers every refusal under its own name', () => {
    assert.deepEqual(rejectedAmong({ date: 'date-missing', kind: undefined, minutes: 'too-long' }), {
      ok: false,
      refusals: { date: 'date-missing', minutes: 'too-long' },
    });
  });

  it('has nothing to say when everything can stand', () => {
    assert.equal(rejectedAmong({ date: undefined, kind: undefined }), undefined);
  });
});
