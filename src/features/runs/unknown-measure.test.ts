import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aDefinition, anOutcomeRule } from '../../../tests/builders/a-definition.ts';
import { aRule } from '../../../tests/builders/a-rule.ts';
import { readDefinition } from '../../domain/programme/read-definition.ts';
import { TargetsSection } from './pages/targets-section.tsx';

describe('a rule of a definition', () => {
  it('is refused at reading when nobody knows its measure', () => {
    const rule = { ...anOutcomeRule(), measure: 'happier' };
    const read = readDefinition({ ...aDefinition(), outcomeRules: [rule] });
    assert.deepEqual(read.ok ? [] : read.findings.map(({ at }) => at), ['outcomeRules[0].measure']);
  });

  it('is named on the run’s page as not counted yet when the product has no way of counting it', () => {
    const rule = aRule('score_change');
    const run = { id: 'r', name: 'Prøve', rules: [rule], agreed: [], authorities: [] };
    const shown = String(TargetsSection({ run, figures: [], distinct: 0, language: 'da' } as never));
    assert.match(shown, /Gennemført med anbefaling.*tælles endnu ikke/s);
  });
});
