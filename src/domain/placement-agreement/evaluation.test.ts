import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEvaluation, disagree } from './evaluation.ts';

describe('what is said of a placement that is over', () => {
  it('is whether it led to a job, and a few words for whoever likes', () => {
    assert.deepEqual(checkEvaluation({ ledTo: 'led_to_job', words: '  ' }), {
      ok: true,
      value: { ledTo: 'led_to_job', words: undefined },
    });
    const wrong = checkEvaluation({ ledTo: 'maybe', words: 'Ring om 720784-0000' });
    assert.deepEqual(wrong.ok ? {} : wrong.refusals, {
      ledTo: 'led-to-missing',
      words: 'words-hold-a-cpr-number',
    });
  });

  it('may differ, and then both stand', () => {
    const [job, none] = [
      { party: 'citizen', ledTo: 'led_to_job' } as const,
      { party: 'employer', ledTo: 'led_to_no_job' } as const,
    ];
    assert.equal(disagree([job, none]), true);
    assert.equal(disagree([job]), false);
    assert.equal(disagree([job, { ...none, ledTo: 'led_to_job' }]), false);
  });
});
