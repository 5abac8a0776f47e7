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
  const role = { key, title: aText(key), accessRow, coordinates: false, headCount };
  return { ...role, samePerson: 'not_promised', ...changes };
}

export function aPhase(kind: Phase['kind'], weeks: number, key: string = kind): Phase {
  const ends = { how: 'after_weeks', weeks } as const;
  return { key, kind, title: aText(key), ends, whenJobStarts: 'team_decides' };
}

/** A phase without a fixed end. */
export function anOpenPhase(kind: Phase['kind'], reviewEveryWeeks: number, key: string = kind): Phase {
  return { ...aPhase(kind, 1, key), ends: { how: 'open', reviewEveryWeeks } };
}

/** A phase that ends on the same day for everybody. */
export function aPhaseUntil(date: string, kind: Phase['kind'] = 'main', key: string = kind): Phase {
  return { ...aPhase(kind, 1, key), ends: { how: 'on_date', date } };
}

type CompletedRule = Extract<OutcomeRule, { readonly measure: 'completed' }>;

export function anOutcomeRule(changes: Partial<CompletedRule> = {}): CompletedRule {
  return {
    id: 'completed-with-recommendation',
    version: 1,
    title: aText('Gennemført med anbefaling'),
    measure: 'completed',
    documents: ['recommendation'],
    denominator: 'started',
    good: 'at_least',
    lowestSource: 'staff',
    censors: [],
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
    atMostWeeks: 52,
    ...changes,
  };
}

/** An intake that answers within a fortnight, by people alone. */
export function anIntake(
  changes: Partial<ProgrammeDefinition['intake']> = {},
): ProgrammeDefinition['intake'] {
  return {
    decidedBy: 'intake_members',
    answerWithinDays: 14,
    facts: [],
    notedAtStart: [],
    criteria: [{ key: 'invented', text: aText('Er opdigtet'), strength: 'hard' }],
    routes: [],
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
    goals: [],
    novelty: [],
    storiesAllowed: false,
    intake: anIntake(),
    roles: [
      aRole('caseworker', 'responsible_caseworker', { coordinates: true }),
      aRole('company-consultant', 'team_company_consultant'),
      aRole('psychologist', 'team_psychologist'),
      aRole('occupational-therapist', 'team_occupational_therapist'),
      aRole('project-leader', 'project_leader'),
    ],
    phases: [aPhase('main', 26), aPhase('aftercare', 13)],
    rhythm: { contact: { how: 'agreed' }, quietAfterWeeks: 3 },
    sessionKinds: ['talk', 'phone_call', 'psychologist_talk', 'occupational_therapy', 'company_visit'],
    activities: [],
    waves: [],
    consents: [aConsentQuestion()],
    closingDocuments: [{ document: 'recommendation', demandedFor: ['completed'] }],
    outcomeRules: [anOutcomeRule()],
    companyRules: [
      {
        id: 'companies-guided',
        version: 1,
        title: aText('Virksomheder vejledt'),
        counted: 'companies',
        acts: ['guidance'],
      },
    ],
    ...changes,
  };
}
