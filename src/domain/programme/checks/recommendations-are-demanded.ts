import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A rule that counts recommendations would count too few if nobody were asked to write one. */
export function recommendationsAreDemanded(definition: ProgrammeDefinition): Finding[] {
  if (definition.closingDocuments.includes('recommendation')) return [];
  return definition.outcomeRules.flatMap(({ id, measure }, index): Finding[] =>
    measure === 'completed_with_recommendation'
      ? [
          {
            check: 'recommendation-never-demanded',
            at: `outcomeRules[${index}].measure`,
            values: { rule: id },
          },
        ]
      : [],
  );
}
