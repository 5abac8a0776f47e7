import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadersNeed } from './take-leaders-need.ts';

test('a leader says why and for how long', () => {
  const reason = 'Der er klaget over forløbet, og jeg skal svare.';
  assert.deepEqual(leadersNeed({ reason, days: '7' }), { ok: true, value: { reason, days: 7 } });
});

test('more than two weeks is not offered', () => {
  for (const days of ['15', '0', '-1', '7.5', '']) {
    assert.deepEqual(leadersNeed({ reason: 'Jeg skal svare på en klage.', days }), {
      ok: false,
      refusals: { days: 'days-missing' },
    });
  }
});
