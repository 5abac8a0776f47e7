import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCase, aFact } from '../../../../tests/builders/a-case.ts';
import { aFrame, aRule } from '../../../../tests/builders/a-rule.ts';
import { ledgerFacts } from '../ledger-words.ts';
import { judgeCase } from './judge-case.ts';
import { kindsAsked } from './kinds-asked.ts';

describe('the kinds of fact that rules ask for', () => {
  it('are those they count and those that censor', () => {
    const rule = aRule('state_at', { counts: [{ fact: 'education' }], censors: ['pension', 'moved'] });
    assert.deepEqual([...kindsAsked([rule])], ['education', 'benefit', 'followed_no_longer']);
    assert.deepEqual([...kindsAsked([rule, aRule('ever_reached', { censors: [] })])].at(-1), 'work');
  });

  it('are decisions where a rule counts what somebody is ready for', () => {
    assert.deepEqual([...kindsAsked([aRule('clarified_for', { censors: [] })])], ['decision']);
  });

  it('are none where a rule looks at no facts', () => {
    assert.equal(kindsAsked([aRule('completed'), aRule('share_attended')]).size, 0);
  });

  it('are all that can change a verdict', () => {
    for (const counted of ledgerFacts)
      for (const kind of ledgerFacts) {
        const rule = aRule('ever_reached', { counts: [{ fact: counted }], censors: [] });
        const of = (...facts: ReturnType<typeof aFact>[]) =>
          judgeCase(rule, aCase({ facts }), aFrame())?.place;
        const changes = of(aFact({ kind, code: undefined })) !== of();
        assert.equal(kindsAsked([rule]).has(kind), changes, `${counted} and ${kind}`);
      }
  });
});
