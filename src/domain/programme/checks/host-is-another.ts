import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A programme is not added to itself. */
export function hostIsAnother({ key, host }: ProgrammeDefinition): Finding[] {
  return host?.programme === key
    ? [{ check: 'host-is-itself', at: 'host.programme', values: { programme: key } }]
    : [];
}
