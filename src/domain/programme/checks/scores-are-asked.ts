import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A score is compared between two waves there are. */
export function scoresAreAsked({ outcomeRules, waves }: ProgrammeDefinition): Finding[] {
  const known = new Set(waves.map(({ key }) => key));
  return outcomeRules.flatMap((rule, index): Finding[] => {
    if (rule.measure !== 'score_change') return [];
    const { fromWave, toWave } = rule;
    const unknown = (field: 'fromWave' | 'toWave'): Finding[] =>
      known.has(rule[field])
        ? []
        : [
            {
              check: 'wave-unknown',
              at: `outcomeRules[${index}].${field}`,
              values: { rule: rule.id, wave: rule[field] },
            },
          ];
    if (fromWave !== toWave) return [...unknown('fromWave'), ...unknown('toWave')];
    const at = `outcomeRules[${index}].toWave`;
    return [{ check: 'wave-compared-with-itself', at, values: { rule: rule.id, wave: toWave } }];
  });
}
