import { accessTable } from './access-table.ts';
import type { Right } from './cell.ts';
import type { RecordKind } from './record-kind.ts';
import type { Relation } from './relation.ts';
import type { Scope } from './scope.ts';

const teamRows = [
  'team_general',
  'team_psychologist',
  'team_occupational_therapist',
  'team_company_consultant',
] as const;

/** Where a relation is never held without a place on the same team. */
const alwaysOnTeam: Partial<Record<Relation, readonly Scope[]>> = {
  coordinator: ['citizen', 'referral', 'enrolment'],
  responsible_on_team: ['citizen', 'enrolment'],
};

/**
 * Whether a relation's opening adds nothing, because whoever holds it holds a team row as well and every team row
 * opens as much. Such openings are left out of the locks: what is said once can be broken in one place only.
 */
export function isImplied(relation: Relation, kind: RecordKind, right: Right, scope: Scope): boolean {
  if (!alwaysOnTeam[relation]?.includes(scope)) return false;
  return teamRows.every((row) => accessTable[row][kind][right] === 'all');
}
