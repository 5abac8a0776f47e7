import type {
  ConsentQuestion,
  OutcomeRule,
  Phase,
  ProgrammeDefinition,
  Role,
  Text,
} from '../../src/domain/programme/definition.ts';
import type { RoleRow } from '../../src/domain/programme/role-rows.ts';

/** A text that says the same in both languages, where a test does not care for words. */
export function aText(words: string): Text {
  return { da: words, en: words };
}

export function aRole(key: string, accessRow: RoleRow, changes: Partial<Role> = {}): Role {
  const headCount = { atLeast: 1, atMost: 1 };
  return { key, title: aText(key), accessRow, coordinates: false, headCount, ...changes };
}

export function aPhase(kind: Phase['kind'], weeks: number, key: string = kind): Phase {
  return { key, kind, title: aText(key), ends: { how: 'after_weeks', weeks } };
}

export function anOutcomeRule(changes: Partial<OutcomeRule> = {}): OutcomeRule {
  return {
    id: 'completed-with-recommendation',
    version: 1,
    title: aText('Gennemført med anbefaling'),
    measure: 'completed_with_recommendation',
    denominator: 'started',
    ...changes,
  };
}

export function aConsentQuestion(changes: Partial<ConsentQuestion> = {}): ConsentQuestion {
  return {
    key: 'notes-to-company-consultant',
    textVersion: 1,
    title: aText('Noter'),
    content: 'shared_note',
    to: { who: 'role', role: 'company-consultant' },
    purpose: aText('At finde en arbejdsplads'),
    ifNo: aText('Dit forløb fortsætter som før.'),
    ...changes,
  };
}

/** A sound definition of an invented programme: a team of five, 26 weeks and 13 weeks of aftercare. */
export function aDefinition(changes: Partial<ProgrammeDefinition> = {}): ProgrammeDefinition {
  return {
    key: 'opdigtet',
    version: 1,
    name: aText('Opdigtet forløb'),
    purpose: aText('At prøve'),
    targetGroup: aText('Opdigtede borgere'),
    intake: { decidedBy: 'intake_members', criteria: [{ key: 'invented', text: aText('Er opdigtet') }] },
    roles: [
      aRole('caseworker', 'responsible_caseworker', { coordinates: true }),
      aRole('company-consultant', 'team_company_consultant'),
      aRole('psychologist', 'team_psychologist'),
      aRole('occupational-therapist', 'team_occupational_therapist'),
      aRole('project-leader', 'project_leader'),
    ],
    phases: [aPhase('main', 26), aPhase('aftercare', 13)],
    sessionKinds: ['talk', 'phone_call', 'psychologist_talk', 'occupational_therapy', 'company_visit'],
    closingDocuments: ['recommendation'],
    outcomeRules: [anOutcomeRule()],
    consents: [aConsentQuestion()],
    ...changes,
  };
}
