import type { Relation, TeamRelation } from '../access/relation.ts';
import type { Role } from './definition.ts';
import type { RoleRow } from './role-rows.ts';

/**
 * The rows of the access table each row of a role stands for. A project leader with a place on the team
 * takes the general row too. The caseworker's row is the one for responsible *and* on the team: the place
 * gives the second half, being named responsible by the owning authority the first.
 */
const relationsOfRow = {
  responsible_caseworker: ['responsible_on_team'],
  team_general: ['team_general'],
  team_psychologist: ['team_psychologist'],
  team_occupational_therapist: ['team_occupational_therapist'],
  team_company_consultant: ['team_company_consultant'],
  project_leader: ['project_leader', 'team_general'],
} as const satisfies Record<RoleRow, readonly Relation[]>;

/** The rows somebody on a team holds by their role there: whoever coordinates holds that row besides their own. */
export function accessRowsOf(role: Pick<Role, 'accessRow' | 'coordinates'>): readonly Relation[] {
  const own = relationsOfRow[role.accessRow];
  return role.coordinates ? ['coordinator', ...own] : own;
}

/**
 * The one row a place on the team gives by itself, whoever sits there. Being responsible for the citizen and
 * leading the run are relations with sources of their own: their place is a general one.
 */
export function rowOfPlace({ accessRow }: Pick<Role, 'accessRow'>): TeamRelation {
  return accessRow === 'responsible_caseworker' || accessRow === 'project_leader'
    ? 'team_general'
    : accessRow;
}
