/**
 * How a viewer can stand to a record. The relation decides what may be seen, never the viewer's title.
 * A relation enters this list in the commit that makes it possible to hold it.
 */
export const relations = [
  'responsible_on_team',
  'responsible_outside_team',
  'former_caseworker',
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
  'report_approver',
  'edition_reader',
  'evaluator',
  'importer',
  'card_recipient',
  'break_the_glass',
  'leader_by_grant',
  'journal_reader',
  'lay_representative',
  'relative',
  'professional_network',
  'volunteer_mentor',
  'company_contact',
  'link_holder',
  'company_by_link',
] as const;

export type Relation = (typeof relations)[number];

export function isRelation(name: string): name is Relation {
  return (relations as readonly string[]).includes(name);
}

/** The personal parts an account can act in besides its employments and its own record. */
export const personalParts = [
  'lay_representative',
  'relative',
  'professional_network',
  'volunteer_mentor',
  'company_contact',
] as const satisfies readonly Relation[];

export type PersonalPart = (typeof personalParts)[number];

/** The relations a place on a team can give; a role in a definition names one of them. */
export type TeamRelation = Extract<Relation, `team_${string}`>;
