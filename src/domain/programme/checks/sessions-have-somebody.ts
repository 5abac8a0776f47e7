import { groupOfKind, type SessionGroup } from '../../session/session-kind.ts';
import type { ProgrammeDefinition, Role } from '../definition.ts';
import type { Finding } from '../finding.ts';
import type { RoleRow } from '../role-rows.ts';

/** Whose rows may record the sessions of a group, as the access table has it. */
const rowsForGroup: Readonly<Record<SessionGroup, readonly RoleRow[]>> = {
  general: ['responsible_caseworker', 'team_general', 'project_leader'],
  psychologist: ['team_psychologist'],
  occupational_therapist: ['team_occupational_therapist'],
  company: ['team_company_consultant'],
};

/** A kind of session is only offered when somebody on the team may hold and record it. */
export function sessionsHaveSomebody(definition: ProgrammeDefinition): Finding[] {
  return definition.sessionKinds.flatMap((kind, index): Finding[] =>
    definition.roles.some((role) => mayRecord(role, groupOfKind[kind]))
      ? []
      : [{ check: 'session-kind-without-role', at: `sessionKinds[${index}]`, values: { kind } }],
  );
}

/** Whoever coordinates may record the general kinds, whatever their profession. */
function mayRecord(role: Role, group: SessionGroup): boolean {
  return rowsForGroup[group].includes(role.accessRow) || (group === 'general' && role.coordinates);
}
