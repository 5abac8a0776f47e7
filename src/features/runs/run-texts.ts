import type { Relation } from '../../domain/access/relation.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What the pages of a run say around their figures. */
export const runTexts = dictionary({
  da: {
    title: 'Indsatsen',
    period: (authorities: string, start: string) =>
      `${authorities}. Tal for ${start} – i dag, som vi kender dem i dag.`,
    periodSoFar: (authorities: string) => `${authorities}. Tal til og med i dag, som vi kender dem i dag.`,
    see: (who: string) =>
      `Kun ${who} ser de nøjagtige tal. Hvert tal åbner listen over mennesker bag det. Noter og journaler er ikke med.`,
    seePeople: (who: string) =>
      `Kun ${who} ser listen. Hver gang den åbnes, skriver vi det ned. Noter og journaler er ikke med.`,
    relations: {
      responsible_on_team: 'den ansvarlige sagsbehandler på teamet',
      responsible_outside_team: 'den ansvarlige sagsbehandler',
      former_caseworker: 'den tidligere sagsbehandler',
      caseload_leader: 'lederen af sagsstammen',
      other_authority_staff: 'andre i kommunen',
      intake_member: 'visitationen',
      coordinator: 'den koordinerende sagsbehandler',
      team_general: 'teamet',
      team_psychologist: 'psykologen',
      team_occupational_therapist: 'ergoterapeuten',
      team_company_consultant: 'virksomhedskonsulenten',
      project_leader: 'projektlederen',
      referrer: 'den, der har henvist',
      former_team_member: 'den, der har været på teamet',
      citizen: 'borgeren selv',
      log_reviewer: 'den, der gennemgår loggen',
      report_approver: 'den anden, der godkender',
      edition_reader: 'modtageren af rapporten',
      importer: 'den, der læser lister ind',
      break_the_glass: 'den, der har nødadgang',
      leader_by_grant: 'lederen, der har bedt om at læse med',
      journal_reader: 'psykologen, der svarer på et ønske om at se alt',
      lay_representative: 'bisidderen',
      relative: 'pårørende',
      professional_network: 'fagligt netværk',
      volunteer_mentor: 'den frivillige mentor',
      company_contact: 'kontakten i virksomheden',
    } satisfies Record<Relation, string>,
  },
  en: {
    title: 'The programme',
    period: (authorities: string, start: string) =>
      `${authorities}. Figures for ${start} – today, as we know them today.`,
    periodSoFar: (authorities: string) => `${authorities}. Figures up to today, as we know them today.`,
    see: (who: string) =>
      `Only ${who} sees the exact figures. Each number opens the list of people behind it. Notes and journals are not included.`,
    seePeople: (who: string) =>
      `Only ${who} sees the list. Each time it is opened we write it down. Notes and journals are not included.`,
    relations: {
      responsible_on_team: 'the responsible caseworker on the team',
      responsible_outside_team: 'the responsible caseworker',
      former_caseworker: 'the former caseworker',
      caseload_leader: 'the leader of the caseload',
      other_authority_staff: 'others in the municipality',
      intake_member: 'the intake group',
      coordinator: 'the coordinating caseworker',
      team_general: 'the team',
      team_psychologist: 'the psychologist',
      team_occupational_therapist: 'the occupational therapist',
      team_company_consultant: 'the company consultant',
      project_leader: 'the project leader',
      referrer: 'whoever referred',
      former_team_member: 'whoever has been on the team',
      citizen: 'the citizen',
      log_reviewer: 'the reviewer of the log',
      report_approver: 'the second person who approves',
      edition_reader: 'the recipient of the report',
      importer: 'whoever reads lists in',
      break_the_glass: 'whoever has emergency access',
      leader_by_grant: 'the leader who asked to read along',
      journal_reader: 'the psychologist who answers a request to see everything',
      lay_representative: 'the lay representative',
      relative: 'relatives',
      professional_network: 'the professional network',
      volunteer_mentor: 'the volunteer mentor',
      company_contact: 'the contact in the company',
    },
  },
});
