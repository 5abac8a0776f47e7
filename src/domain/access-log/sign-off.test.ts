import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { signOff } from './sign-off.ts';

describe('signing a sample off', () => {
  it('waits until every row is judged', () => {
    assert.deepEqual(signOff({ signedOffOn: undefined, open: 1 }, today), {
      ok: false,
      refusal: 'not-all-judged',
    });
  });

  it('happens once, and is for ever', () => {
    assert.deepEqual(signOff({ signedOffOn: undefined, open: 0 }, today), { ok: true, value: today });
    assert.deepEqual(signOff({ signedOffOn: today, open: 0 }, today), {
      ok: false,
      refusal: 'already-signed-off',
    });
  });
});
