import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/**
 * Every team has exactly one coordinator, so some role must be able to coordinate, and the roles that can must
 * not demand more than one person between them. Several roles *may* be able to: the team then decides which.
 */
export function oneCanCoordinate(definition: ProgrammeDefinition): Finding[] {
  const coordinating = definition.roles.filter((role) => role.coordinates);
  if (coordinating.length === 0) return [{ check: 'coordinator-missing', at: 'roles', values: {} }];
  const demanded = coordinating.reduce((sum, { headCount }) => sum + headCount.atLeast, 0);
  return demanded > 1 ? [{ check: 'several-coordinators-demanded', at: 'roles', values: { demanded } }] : [];
}
