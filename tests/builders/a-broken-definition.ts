import type {
  OutcomeRule,
  Phase,
  ProgrammeDefinition,
  Route,
} from '../../src/domain/programme/definition.ts';
import type { FitCheck } from '../../src/domain/programme/finding.ts';
import {
  aConsentQuestion,
  anOpenPhase,
  anOutcomeRule,
  aPhase,
  aPhaseUntil,
  aRole,
  aText,
} from './a-definition.ts';
import { titled } from './a-random-definition.ts';

type Definition = ProgrammeDefinition;

/** A definition with one thing wrong, and where the checker must look. */
interface Broken {
  readonly definition: Definition;
  readonly at: string;
}

const criterion = (holdsWhen: Definition['intake']['criteria'][number]['holdsWhen']) => ({
  key: 'broken',
  text: aText('Passer ikke'),
  strength: 'hard' as const,
  holdsWhen,
});

const route = (...kinds: Route['steps'][number]['kind'][]): Route => ({
  ...titled('broken-route'),
  steps: kinds.map((kind, at) => ({ ...titled(`step-${at}`), kind, compulsory: true })),
});

const common = {
  id: 'broken',
  version: 1,
  title: aText('Regel'),
  denominator: 'started',
  good: 'at_least',
  lowestSource: 'staff',
  censors: [],
} as const;

const compared = { ...common, measure: 'score_change', score: 'own', atLeast: 1 } as const;

function withIntake(definition: Definition, intake: Partial<Definition['intake']>): Definition {
  return { ...definition, intake: { ...definition.intake, ...intake } };
}

function withRoute(definition: Definition, broken: Route, step?: number): Broken {
  const { routes } = definition.intake;
  const at = `intake.routes[${routes.length}].steps${step === undefined ? '' : `[${step}]`}`;
  return { definition: withIntake(definition, { routes: [...routes, broken] }), at };
}

function withRule(definition: Definition, rule: OutcomeRule, field: string): Broken {
  const { outcomeRules } = definition;
  const at = `outcomeRules[${outcomeRules.length}].${field}`;
  return { definition: { ...definition, outcomeRules: [...outcomeRules, rule] }, at };
}

/** The phases end with these instead; `which` is the one the checker must name. */
function withPhases(definition: Definition, phases: readonly Phase[], which: number, field: string): Broken {
  return { definition: { ...definition, phases }, at: `phases[${which}]${field}` };
}

function withoutRole(
  definition: Definition,
  accessRow: Definition['roles'][number]['accessRow'],
): Definition {
  return { ...definition, roles: definition.roles.filter((role) => role.accessRow !== accessRow) };
}

/** One way of breaking a sound definition for each thing the checker looks for: one without does not compile. */
export const breakings: Readonly<Record<FitCheck, (definition: Definition) => Broken>> = {
  'key-twice': (d) => ({
    definition: { ...d, phases: [...d.phases, ...d.phases.slice(-1)] },
    at: `phases[${d.phases.length}].key`,
  }),
  'figure-centre-missing': (d) => {
    const elements = [titled('one'), titled('two')];
    const figure = { shape: 'around_citizen' as const, title: aText('Figur'), description: aText('Rundt') };
    return { definition: { ...d, modelFigure: { ...figure, elements } }, at: 'modelFigure.centre' };
  },
  'host-is-itself': (d) => ({ definition: { ...d, host: { programme: d.key } }, at: 'host.programme' }),
  'fact-unknown': (d) => {
    const broken = criterion({
      test: 'all',
      of: [{ test: 'not', of: { test: 'yes', fact: 'nobody-asks' } }],
    });
    const { criteria } = d.intake;
    const at = `intake.criteria[${criteria.length}].holdsWhen.of[0].of.fact`;
    return { definition: withIntake(d, { criteria: [...criteria, broken] }), at };
  },
  'fact-answered-otherwise': (d) => {
    const { criteria, facts } = d.intake;
    const text = { key: 'words', text: aText('?'), answer: { kind: 'text' as const } };
    const asked = [...facts, { ...text, eligibility: false, demanded: true }];
    const broken = criterion({ test: 'yes', fact: 'words' });
    const at = `intake.criteria[${criteria.length}].holdsWhen.fact`;
    return { definition: withIntake(d, { facts: asked, criteria: [...criteria, broken] }), at };
  },
  'route-without-decision': (d) => withRoute(d, route('told_briefly')),
  'step-never-reached': (d) => withRoute(d, route('told_briefly', 'decision', 'clarifying_talk'), 2),
  'step-before-decision': (d) => withRoute(d, route('caseload_handover', 'decision'), 0),
  'handover-not-described': (d) =>
    withRoute(withIntake(d, { caseloadHandover: undefined }), route('decision', 'caseload_handover'), 1),
  'handover-without-step': (d) => {
    const caseloadHandover = { papers: [], ifNo: 'returns_to_former_caseload' as const };
    return { definition: withIntake(d, { routes: [], caseloadHandover }), at: 'intake.caseloadHandover' };
  },
  'head-count-backwards': (d) => ({
    definition: {
      ...d,
      roles: [...d.roles, aRole('crowd', 'team_general', { headCount: { atLeast: 3, atMost: 2 } })],
    },
    at: `roles[${d.roles.length}].headCount`,
  }),
  'coordinator-missing': (d) => ({
    definition: { ...d, roles: d.roles.map((role) => ({ ...role, coordinates: false })) },
    at: 'roles',
  }),
  'several-coordinators-demanded': (d) => ({
    definition: { ...d, roles: [...d.roles, aRole('second', 'team_general', { coordinates: true })] },
    at: 'roles',
  }),
  'role-nobody-may-fill': (d) => ({
    definition: {
      ...d,
      roles: [...d.roles, aRole('lent', 'responsible_caseworker', { lentBy: ['ngo', 'region'] })],
    },
    at: `roles[${d.roles.length}].lentBy`,
  }),
  'aftercare-promised-only': (d) => ({
    definition: {
      ...d,
      phases: [aPhase('main', 26)],
      roles: [...d.roles, aRole('steady', 'team_general', { samePerson: 'through_aftercare' })],
    },
    at: `roles[${d.roles.length}].samePerson`,
  }),
  'main-phase-missing': (d) => ({ definition: { ...d, phases: [aPhase('aftercare', 13)] }, at: 'phases' }),
  'main-phase-after-aftercare': (d) =>
    withPhases(d, [aPhase('main', 1, 'a'), aPhase('aftercare', 1, 'b'), aPhase('main', 1, 'c')], 2, '.kind'),
  'phase-date-not-later': (d) => {
    const phases = [aPhaseUntil('2029-06-30', 'main', 'a'), aPhaseUntil('2029-06-30', 'main', 'b')];
    return withPhases(d, phases, 1, '.ends.date');
  },
  'open-phase-extended': (d) => {
    const extension = { atMostWeeks: 4, times: 1, decidedBy: 'team', reasonDemanded: true } as const;
    return withPhases(d, [{ ...anOpenPhase('main', 13), extension }], 0, '.extension');
  },
  'decider-never-there': (d) => {
    const extension = {
      atMostWeeks: 4,
      times: 1,
      decidedBy: 'responsible_caseworker',
      reasonDemanded: true,
    } as const;
    const alone = withoutRole(d, 'responsible_caseworker');
    const lent = { lentBy: ['ngo'] } as const;
    const others = alone.roles.map((role) => ({ ...role, ...lent, coordinates: false }));
    const roles = [aRole('holds-threads', 'team_general', { coordinates: true, ...lent }), ...others];
    return withPhases({ ...alone, roles }, [{ ...aPhase('main', 13), extension }], 0, '.extension.decidedBy');
  },
  'phase-never-left': (d) => {
    const open = { ...anOpenPhase('main', 13, 'a'), whenJobStarts: 'goes_on' } as const;
    return withPhases(d, [open, aPhase('main', 4, 'b')], 0, '.whenJobStarts');
  },
  'next-phase-missing': (d) =>
    withPhases(d, [{ ...aPhase('main', 26), whenJobStarts: 'next_phase' }], 0, '.whenJobStarts'),
  'quiet-before-contact': (d) => ({
    definition: { ...d, rhythm: { contact: { how: 'every_weeks', weeks: 4 }, quietAfterWeeks: 3 } },
    at: 'rhythm.quietAfterWeeks',
  }),
  'session-kind-without-role': (d) => {
    const alone = withoutRole(d, 'team_psychologist');
    const roles = [aRole('holds-threads', 'team_general', { coordinates: true }), ...alone.roles];
    return { definition: { ...d, roles, sessionKinds: ['psychologist_talk'] }, at: 'sessionKinds[0]' };
  },
  'activity-kind-not-offered': (d) => {
    const activity = { ...titled('broken'), text: aText('Noget'), sessionKinds: ['cafe' as const] };
    const at = `activities[${d.activities.length}].sessionKinds[0]`;
    return { definition: { ...d, sessionKinds: ['talk'], activities: [...d.activities, activity] }, at };
  },
  'wave-without-window': (d) => {
    const window = { daysBefore: 0, daysAfter: 0 };
    const wave = { ...titled('broken'), when: { at: 'exit' }, answeredBy: 'citizen', window } as const;
    return { definition: { ...d, waves: [...d.waves, wave] }, at: `waves[${d.waves.length}].window` };
  },
  'wave-after-the-course': (d) => {
    const [when, window] = [{ at: 'week', week: 27 } as const, { daysBefore: 7, daysAfter: 7 }];
    const wave = { ...titled('broken'), when, answeredBy: 'citizen', window } as const;
    const definition = { ...d, phases: [aPhase('main', 26)], waves: [...d.waves, wave] };
    return { definition, at: `waves[${d.waves.length}].when.week` };
  },
  'consent-role-unknown': (d) => {
    const consent = aConsentQuestion({ key: 'broken', to: { who: 'role', role: 'postman' } });
    const at = `consents[${d.consents.length}].to.role`;
    return { definition: { ...d, consents: [...d.consents, consent] }, at };
  },
  'consent-without-handover': (d) => {
    const consent = aConsentQuestion({ key: 'broken', to: { who: 'former_caseworker' } });
    const stays = withIntake(d, { routes: [], caseloadHandover: undefined });
    return {
      definition: { ...stays, consents: [...d.consents, consent] },
      at: `consents[${d.consents.length}].to`,
    };
  },
  'document-never-demanded': (d) =>
    withRule(d, anOutcomeRule({ id: 'broken', documents: ['cv_lines'] }), 'documents[0]'),
  'wave-unknown': (d) => withRule(d, { ...compared, fromWave: 'never', toWave: 'ever' }, 'fromWave'),
  'wave-compared-with-itself': (d) =>
    withRule(d, { ...compared, fromWave: 'same', toWave: 'same' }, 'toWave'),
  'anchor-never-comes': (d) => {
    const never = { anchor: 'end_of_aftercare', horizonMonths: 0, counts: [{ fact: 'education' }] } as const;
    const rule = { ...common, measure: 'state_at', ...never } as const;
    return withRule({ ...d, phases: [aPhase('main', 26)] }, rule, 'anchor');
  },
  'hours-without-work': (d) => {
    const counts = [{ fact: 'work' }, { fact: 'education', hoursAWeekAtLeast: 5 }] as const;
    const rule = { ...common, measure: 'state_at', anchor: 'as_of', horizonMonths: 0, counts } as const;
    return withRule(d, rule, 'counts[1].hoursAWeekAtLeast');
  },
  'host-missing': (d) =>
    withRule(d, { ...common, measure: 'share_attended', besideHostOnly: true }, 'besideHostOnly'),
};
