import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type JudgementDraft, judgeLook as judge, longestRemark } from './judgement.ts';

const judgeLook = (draft: Omit<JudgementDraft, 'isOwn'>, isOwn = false) => judge({ ...draft, isOwn });

describe('judging a look', () => {
  it('needs no words when it is in order', () => {
    assert.deepEqual(judgeLook({ judgement: 'fine', remark: ' ' }), {
      ok: true,
      value: { judgement: 'fine', remark: undefined },
    });
  });

  it('needs a few words when there is something to ask, or a breach may have happened', () => {
    for (const judgement of ['ask', 'breach_suspected'] as const) {
      assert.deepEqual(judgeLook({ judgement, remark: '' }), { ok: false, refusal: 'remark-missing' });
      assert.equal(judgeLook({ judgement, remark: 'Vagt den aften?' }).ok, true);
    }
  });

  it('waits quietly while a row is empty, and loses no words without a judgement', () => {
    assert.deepEqual(judgeLook({ judgement: undefined, remark: '' }), { ok: true, value: undefined });
    assert.deepEqual(judgeLook({ judgement: undefined, remark: 'Hvorfor?' }), {
      ok: false,
      refusal: 'judgement-missing',
    });
  });

  it('is nobody’s to do about their own look', () => {
    assert.deepEqual(judgeLook({ judgement: 'fine', remark: '' }, true), { ok: false, refusal: 'own-look' });
    assert.equal(judgeLook({ judgement: undefined, remark: '' }, true).ok, true);
  });

  it('has room for a few words, not for a report', () => {
    const remark = 'a'.repeat(longestRemark + 1);
    assert.deepEqual(judgeLook({ judgement: 'fine', remark }), { ok: false, refusal: 'remark-too-long' });
  });
});
