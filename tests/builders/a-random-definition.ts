import fc from 'fast-check';
import type {
  Activity,
  ConsentQuestion,
  ProgrammeDefinition,
  Role,
  Wave,
} from '../../src/domain/programme/definition.ts';
import type { RoleRow } from '../../src/domain/programme/role-rows.ts';
import { groupOfKind, type SessionKind, sessionKinds } from '../../src/domain/session/session-kind.ts';
import { aText } from './a-definition.ts';
import { aRandomIntake } from './a-random-intake.ts';
import { someRandomPhases } from './a-random-phase.ts';
import { someRandomRules } from './a-random-rule.ts';

type Definition = ProgrammeDefinition;

const someCompanyRules: Definition['companyRules'] = [
  { id: 'guided', version: 1, title: aText('Vejledt'), counted: 'companies', acts: ['guidance'] },
  { id: 'pledged', version: 1, title: aText('Lovet'), counted: 'places', acts: ['pledge'] },
];

/** Whoever coordinates always sits on the team; the others may or may not. */
const otherRows: readonly RoleRow[] = [
  'team_general',
  'team_psychologist',
  'team_occupational_therapist',
  'team_company_consultant',
  'project_leader',
];

const someRoles: fc.Arbitrary<readonly Role[]> = fc
  .record({
    coordinator: fc.constantFrom<RoleRow>('responsible_caseworker', ...otherRows),
    others: fc.subarray([...otherRows]),
    atMost: fc.integer({ min: 1, max: 3 }),
    atLeast: fc.integer({ min: 0, max: 1 }),
    samePerson: fc.constantFrom('not_promised', 'to_end_of_main'),
  })
  .map(({ coordinator, others, atMost, atLeast, samePerson }) => [
    roleOf('coordinator', coordinator, true, { atLeast: 1, atMost: 1 }, samePerson),
    ...others.map((row, at) => roleOf(`role-${at}`, row, false, { atLeast, atMost }, samePerson)),
  ]);

function roleOf(
  key: string,
  accessRow: RoleRow,
  coordinates: boolean,
  headCount: Role['headCount'],
  samePerson: Role['samePerson'],
): Role {
  return { key, title: aText(key), accessRow, coordinates, headCount, samePerson };
}

/** The kinds of session somebody among the roles may record: the general ones always, by whoever coordinates. */
function recordable(roles: readonly Role[]): readonly SessionKind[] {
  const rows = new Set(roles.map(({ accessRow }) => accessRow));
  const open = {
    general: true,
    psychologist: rows.has('team_psychologist'),
    occupational_therapist: rows.has('team_occupational_therapist'),
    company: rows.has('team_company_consultant'),
  };
  return sessionKinds.filter((kind) => open[groupOfKind[kind]]);
}

const someActivities = (kinds: readonly SessionKind[]): fc.Arbitrary<readonly Activity[]> =>
  fc
    .array(fc.subarray([...kinds]), { maxLength: 4 })
    .map((uses) =>
      uses.map((own, at) => ({ ...titled(`activity-${at}`), text: aText('Noget'), sessionKinds: own })),
    );

const someWaves: fc.Arbitrary<readonly Wave[]> = fc
  .array(
    fc.record({
      when: fc.constantFrom<Wave['when']>(
        { at: 'before_start' },
        { at: 'week', week: 1 },
        { at: 'every_weeks', weeks: 13 },
        { at: 'exit' },
        { at: 'months_after', months: 6 },
      ),
      answeredBy: fc.constantFrom<Wave['answeredBy']>('citizen', 'company', 'team'),
      daysAfter: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 4 },
  )
  .map((waves) =>
    waves.map(({ when, answeredBy, daysAfter }, at) => ({
      ...titled(`wave-${at}`),
      when,
      answeredBy,
      window: { daysBefore: 7, daysAfter },
    })),
  );

const someConsents = (roles: readonly Role[]): fc.Arbitrary<readonly ConsentQuestion[]> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...roles).map(({ key }): ConsentQuestion['to'] => ({ who: 'role', role: key })),
        fc.constantFrom<ConsentQuestion['to']>({ who: 'relative' }, { who: 'professional_network' }),
      ),
      { maxLength: 3 },
    )
    .map((recipients) => recipients.map((to, at) => consentTo(to, at)));

function consentTo(to: ConsentQuestion['to'], at: number): ConsentQuestion {
  const words = { purpose: aText('At hjælpe'), ifNo: aText('Så fortsætter det som før.') };
  return {
    ...titled(`consent-${at}`),
    textVersion: 1,
    content: 'shared_note',
    to,
    ...words,
    atMostWeeks: 26,
  };
}

const someFigure: fc.Arbitrary<Definition['modelFigure']> = fc.option(
  fc
    .record({
      shape: fc.constantFrom('strands', 'steps', 'around_citizen'),
      count: fc.integer({ min: 2, max: 8 }),
    })
    .map(({ shape, count }) => ({
      shape,
      title: aText('Figuren'),
      description: aText('Det, figuren viser'),
      centre: aText('Dig'),
      elements: Array.from({ length: count }, (_, at) => titled(`element-${at}`)),
    })),
  { nil: undefined },
);

const someRhythm: fc.Arbitrary<Definition['rhythm']> = fc.oneof(
  fc.integer({ min: 1, max: 8 }).map((quietAfterWeeks): Definition['rhythm'] => {
    return { contact: { how: 'agreed' }, quietAfterWeeks };
  }),
  fc.integer({ min: 1, max: 4 }).map((weeks): Definition['rhythm'] => {
    return { contact: { how: 'every_weeks', weeks }, quietAfterWeeks: weeks + 2 };
  }),
);

export function titled(key: string) {
  return { key, title: aText(key) };
}

/** A sound definition of some programme nobody has thought of. */
export const aRandomDefinition: fc.Arbitrary<Definition> = fc
  .record({ roles: someRoles, waves: someWaves, phases: someRandomPhases })
  .chain(({ roles, waves, phases }) => {
    const kinds = recordable(roles);
    return fc.record({
      key: fc.constantFrom('opfundet', 'udtaenkt-indsats', 'en-helt-anden'),
      version: fc.integer({ min: 1, max: 9 }),
      name: fc.constant(aText('Opfundet indsats')),
      purpose: fc.constant(aText('At prøve')),
      targetGroup: fc.constant(aText('Opdigtede borgere')),
      goals: fc.array(fc.constant(aText('Et mål')), { maxLength: 3 }),
      novelty: fc.array(fc.constant(aText('Noget nyt')), { maxLength: 3 }),
      modelFigure: someFigure,
      storiesAllowed: fc.boolean(),
      intake: aRandomIntake,
      roles: fc.constant(roles),
      phases: fc.constant(phases),
      rhythm: someRhythm,
      sessionKinds: fc.subarray([...kinds], { minLength: 1 }),
      activities: fc.constant([]),
      waves: fc.constant(waves),
      consents: someConsents(roles),
      closingDocuments: fc.constantFrom<Definition['closingDocuments'][]>(
        [{ document: 'recommendation', demandedFor: ['completed'] }],
        [
          { document: 'recommendation', demandedFor: ['completed', 'other'] },
          { document: 'onward_plan', demandedFor: ['completed'] },
        ],
      ),
      outcomeRules: someRandomRules(waves, phases),
      companyRules: fc.subarray([...someCompanyRules]),
    });
  })
  .chain((definition) =>
    someActivities(definition.sessionKinds).map((activities) => ({ ...definition, activities })),
  );
