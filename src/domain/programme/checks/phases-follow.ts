import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** There is a course to be in, and aftercare comes after all of it. */
export function phasesFollow(definition: ProgrammeDefinition): Finding[] {
  const kinds = definition.phases.map(({ kind }) => kind);
  if (!kinds.includes('main')) return [{ check: 'main-phase-missing', at: 'phases', values: {} }];
  const firstAftercare = kinds.indexOf('aftercare');
  if (firstAftercare === -1) return [];
  return definition.phases.flatMap(({ key, kind }, index): Finding[] =>
    kind === 'main' && index > firstAftercare
      ? [{ check: 'main-phase-after-aftercare', at: `phases[${index}].kind`, values: { phase: key } }]
      : [],
  );
}
