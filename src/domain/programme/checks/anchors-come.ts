import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A rule hangs on a day that comes. */
export function anchorsCome({ outcomeRules, phases }: ProgrammeDefinition): Finding[] {
  if (phases.some(({ kind }) => kind === 'aftercare')) return [];
  return outcomeRules.flatMap((rule, index): Finding[] =>
    'anchor' in rule && rule.anchor === 'end_of_aftercare'
      ? [{ check: 'anchor-never-comes', at: `outcomeRules[${index}].anchor`, values: { rule: rule.id } }]
      : [],
  );
}
