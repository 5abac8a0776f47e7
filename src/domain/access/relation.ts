/**
 * How a viewer can stand to a record. The relation decides what may be seen, never the viewer's title.
 * A relation enters this list in the commit that makes it possible to hold it.
 */
export const relations = [
  'responsible_on_team',
  'responsible_outside_team',
  'caseload_leader',
  'other_authority_staff',
  'intake_member',
  'coordinator',
  'team_general',
  'team_psychologist',
  'team_occupational_therapist',
  'team_company_consultant',
  'project_leader',
  'referrer',
  'former_team_member',
  'citizen',
  'log_reviewer',
] as const;

export type Relation = (typeof relations)[number];

/** The relations a place on a team can give; a role in a definition names one of them. */
export type TeamRelation = Extract<Relation, `team_${string}`>;
