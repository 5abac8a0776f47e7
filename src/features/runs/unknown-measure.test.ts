import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aDefinition, anOutcomeRule } from '../../../tests/builders/a-definition.ts';
import { evaluators } from '../../domain/outcome/evaluators.ts';
import { measures } from '../../domain/outcome/measure.ts';
import { readDefinition } from '../../domain/programme/read-definition.ts';

describe('a rule of a definition', () => {
  it('is refused at reading when nobody counts its measure: a figure never goes missing in silence', () => {
    const rule = { ...anOutcomeRule(), measure: 'in_work_half_a_year' };
    const read = readDefinition({ ...aDefinition(), outcomeRules: [rule] });
    assert.deepEqual(read.ok ? [] : read.findings.map(({ at }) => at), ['outcomeRules[0].measure']);
  });

  it('is counted whatever measure it may name', () => {
    assert.deepEqual(Object.keys(evaluators).sort(), [...measures].sort());
  });
});
