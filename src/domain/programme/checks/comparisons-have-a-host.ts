import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** People in the host programme alone are only there where there is a host programme. */
export function comparisonsHaveAHost({ outcomeRules, host }: ProgrammeDefinition): Finding[] {
  if (host !== undefined) return [];
  return outcomeRules.flatMap((rule, index): Finding[] =>
    rule.measure === 'share_attended' && rule.besideHostOnly
      ? [{ check: 'host-missing', at: `outcomeRules[${index}].besideHostOnly`, values: { rule: rule.id } }]
      : [],
  );
}
