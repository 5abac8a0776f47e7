/** The rows of the access table a role in a definition can take, in the words definitions use. */
export const roleRows = [
  'responsible_caseworker',
  'team_general',
  'team_psychologist',
  'team_occupational_therapist',
  'team_company_consultant',
  'project_leader',
] as const;

export type RoleRow = (typeof roleRows)[number];
