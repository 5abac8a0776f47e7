import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aDefinition, anOutcomeRule } from '../../../tests/builders/a-definition.ts';
import { publishedDefinition } from './run-definition.ts';

describe('the definition a run follows', () => {
  it('is read as it was published', () => {
    const definition = aDefinition({ outcomeRules: [anOutcomeRule()] });
    assert.deepEqual(publishedDefinition(JSON.parse(JSON.stringify(definition))), definition);
  });

  it('fails loudly when a rule has a measure that nobody counts', () => {
    const rule = { ...anOutcomeRule(), measure: 'in_work_half_a_year' };
    assert.throws(
      () => publishedDefinition({ ...aDefinition(), outcomeRules: [rule] }),
      /outcomeRules\[0\]\.measure/,
    );
  });
});
