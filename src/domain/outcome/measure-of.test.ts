import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCountedRule, anOutcomeRule } from '../../../tests/builders/a-definition.ts';
import { countedRules, measureOf } from './measure-of.ts';

describe('the way a rule is counted', () => {
  it('is there for those who started and completed with a recommendation', () => {
    assert.equal(measureOf(anOutcomeRule()), 'completed_with_recommendation');
  });

  it('is never one that is nearly its own', () => {
    const others = [
      anOutcomeRule({ denominator: 'accepted' }),
      anOutcomeRule({ documents: [] }),
      anOutcomeRule({ documents: ['recommendation', 'onward_plan'] }),
    ];
    assert.deepEqual(others.map(measureOf), [undefined, undefined, undefined]);
  });

  it('leaves out only what cannot be counted', () => {
    const rules = [anOutcomeRule({ denominator: 'persons' }), anOutcomeRule()];
    assert.deepEqual(countedRules(rules), [aCountedRule()]);
  });
});
