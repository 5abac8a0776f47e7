import type { Relation } from '../../../domain/access/relation.ts';
import type { Scope } from '../../../domain/access/scope.ts';

/** How a relation is recognised on a row: this id column is in that list of the viewer's. */
export interface Anchor {
  readonly column: Scope | 'authority';
  /** SQL that yields the viewer's ids; worked out once per statement. */
  readonly list: string;
}

/** The citizens of the runs a viewer leads: found by their referrals, and no list of the viewer's own. */
export const ledCitizens = 'app.led_citizens()';

const held = (column: Anchor['column'], list: string): Anchor => ({ column, list: `app.held('${list}')` });

/** Relations to a course, which is known by its referral. */
function byCourse(relation: Relation): Partial<Record<Scope, Anchor>> {
  const course = held('referral', `${relation}_referrals`);
  return { citizen: held('citizen', `${relation}_citizens`), referral: course, enrolment: course };
}

/** Whoever works with somebody today stands to what her own house keeps about companies. */
function byHouse(relation: Relation): Partial<Record<Scope, Anchor>> {
  const house = held('authority', `${relation}_houses`);
  return { authority: house, company_card: house };
}

function byCitizen(list: string): Partial<Record<Scope, Anchor>> {
  const anchor = held('citizen', list);
  return { citizen: anchor, referral: anchor, enrolment: anchor };
}

/**
 * Where each relation is looked for, scope by scope. A scope that is missing can never be reached by the
 * relation: the generator refuses a cell that would need it.
 */
export const anchors: Readonly<Record<Relation, Partial<Record<Scope, Anchor>>>> = {
  responsible_on_team: {
    citizen: held('citizen', 'responsible_on_team_citizens'),
    referral: held('citizen', 'responsible_on_team_citizens'),
    enrolment: held('referral', 'responsible_on_team_referrals'),
  },
  responsible_outside_team: {
    citizen: held('citizen', 'responsible_outside_team_citizens'),
    referral: held('citizen', 'responsible_outside_team_citizens'),
    enrolment: held('referral', 'responsible_outside_team_referrals'),
  },
  former_caseworker: byCourse('former_caseworker'),
  caseload_leader: {
    citizen: held('authority', 'caseload_leader_authorities'),
    referral: held('authority', 'caseload_leader_authorities'),
    enrolment: held('authority', 'caseload_leader_authorities'),
  },
  other_authority_staff: {},
  intake_member: {
    citizen: held('citizen', 'intake_member_citizens'),
    referral: held('referral', 'intake_member_referrals'),
  },
  coordinator: byCourse('coordinator'),
  team_general: { ...byCourse('team_general'), ...byHouse('team_general') },
  team_psychologist: byCourse('team_psychologist'),
  team_occupational_therapist: {
    ...byCourse('team_occupational_therapist'),
    ...byHouse('team_occupational_therapist'),
  },
  team_company_consultant: { ...byCourse('team_company_consultant'), ...byHouse('team_company_consultant') },
  project_leader: {
    citizen: { column: 'citizen', list: ledCitizens },
    referral: held('run', 'project_leader_runs'),
    enrolment: held('run', 'project_leader_runs'),
    run: held('run', 'project_leader_runs'),
    ...byHouse('project_leader'),
  },
  referrer: byCourse('referrer'),
  former_team_member: {
    referral: held('referral', 'former_team_member_referrals'),
    enrolment: held('referral', 'former_team_member_referrals'),
  },
  citizen: byCitizen('citizen_citizens'),
  log_reviewer: {
    authority: held('authority', 'log_reviewer_authorities'),
    citizen: held('authority', 'log_reviewer_authorities'),
  },
  report_approver: { run: held('run', 'report_approver_runs') },
  importer: { run: held('run', 'importer_runs') },
  evaluator: { authority: held('authority', 'evaluator_authorities') },
  card_recipient: { company_card: held('company_card', 'shared_company_cards') },
  edition_reader: { authority: held('authority', 'edition_reader_authorities') },
  break_the_glass: byCitizen('break_the_glass_citizens'),
  leader_by_grant: {
    referral: held('referral', 'leader_by_grant_referrals'),
    enrolment: held('referral', 'leader_by_grant_referrals'),
  },
  journal_reader: byCourse('journal_reader'),
  lay_representative: byCitizen('lay_representative_citizens'),
  relative: byCitizen('relative_citizens'),
  professional_network: byCitizen('professional_network_citizens'),
  volunteer_mentor: byCitizen('volunteer_mentor_citizens'),
  company_contact: byCitizen('company_contact_citizens'),
  link_holder: byCourse('link_holder'),
  company_by_link: byCourse('company_by_link'),
};
