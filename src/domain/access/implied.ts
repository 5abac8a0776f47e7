import { accessTable } from './access-table.ts';
import type { Reach, Right } from './cell.ts';
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

/** Reaches that a guard lets pass, because the row itself decides. */
const decidedByTheRow: readonly (Reach | undefined)[] = [
  'all',
  'own',
  'own_kinds',
  'company_kinds',
  'own_organisation',
  'own_or_opened',
  'opened',
  'invited',
  'linked',
  'shared_with_citizen',
];

/** Reaches that mean the same rows whatever relation they come by. */
const sameForAll: readonly (Reach | undefined)[] = ['own', 'own_kinds', 'company_kinds', 'own_organisation'];

/**
 * Whether a relation's opening adds nothing to a policy, because whoever holds it holds a team row as well and
 * every team row opens all rows, or the very same ones. What is said once can be broken in one place only.
 */
export function isImpliedOnRows(relation: Relation, kind: RecordKind, right: Right, scope: Scope): boolean {
  const own = accessTable[relation][kind][right];
  const enough = (reach: Reach | undefined): boolean =>
    reach === 'all' || (reach === own && sameForAll.includes(reach));
  return comesWithTheTeam(relation, scope) && teamReaches(kind, right).every(enough);
}

/** The same for a guard or a button, which asks only whether an action may be tried. */
export function isImpliedAtTheDoor(
  relation: Relation,
  kind: RecordKind,
  right: Right,
  scope: Scope,
): boolean {
  return (
    comesWithTheTeam(relation, scope) &&
    teamReaches(kind, right).every((reach) => decidedByTheRow.includes(reach))
  );
}

function comesWithTheTeam(relation: Relation, scope: Scope): boolean {
  return alwaysOnTeam[relation]?.includes(scope) ?? false;
}

function teamReaches(kind: RecordKind, right: Right): (Reach | undefined)[] {
  return teamRows.map((row) => accessTable[row][kind][right]);
}
