import type { ActLeftOut } from '../../../domain/company-act/count-acts.ts';
import type { ActJudgement } from '../../../domain/company-act/judge-acts.ts';
import type { Target } from '../../../domain/outcome/figure.ts';
import type { CompanyRule } from '../../../domain/programme/definition.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

type Unit = CompanyRule['counted'];

/** The words of a count of what was done with companies. */
export const companyFigureTexts = dictionary({
  da: {
    title: 'Virksomheder',
    lead: 'Det tæller ikke borgere. Hvert tal åbner listen over det, der er gjort.',
    all: 'Alt, der er gjort',
    units: {
      acts: (count: string) => (count === '1' ? '1 gang' : `${count} gange`),
      companies: (count: string) => (count === '1' ? '1 virksomhed' : `${count} virksomheder`),
      participants: (count: string) => (count === '1' ? '1 deltager' : `${count} deltagere`),
      places: (count: string) => (count === '1' ? '1 plads' : `${count} pladser`),
    } satisfies Record<Unit, (count: string) => string>,
    how: {
      acts: 'Hver gang tæller for sig.',
      companies: 'En virksomhed tæller én gang, hvor ofte I end har mødt den.',
      participants: 'Hver deltager tæller, hver gang de har været med.',
      places: 'Hver lovet plads tæller.',
    } satisfies Record<Unit, string>,
    good: { at_least: 'Højere er bedre', at_most: 'Lavere er bedre' } satisfies Record<
      Target['direction'],
      string
    >,
    target: {
      at_least: (value: string) => `mål mindst ${value}`,
      at_most: (value: string) => `højst ${value}`,
    } satisfies Record<Target['direction'], (value: string) => string>,
    mark: {
      at_least: (value: string) => `mål ${value}`,
      at_most: (value: string) => `loft ${value}`,
    } satisfies Record<Target['direction'], (value: string) => string>,
    noTarget: 'intet mål aftalt',
    judgements: {
      no_target: 'Der er ikke aftalt et mål.',
      met: 'Målet er nået.',
      missed: 'Målet blev ikke nået.',
      not_yet: 'Målet er ikke nået endnu. Der kan komme mere til.',
    } satisfies Record<ActJudgement, string>,
    openList: 'åbn listen',
    because: (count: number) => `Det, tallet er lavet af: ${count}`,
    nothing: 'Intet endnu',
    nothingText: 'Her kommer det, der er gjort, når nogen skriver det ned.',
    leftOut: 'Udeladt',
    nothingLeftOut: 'Intet er udeladt.',
    why: {
      after_the_day: 'skete efter den dag, tallet gælder for',
      number_missing: 'ingen har skrevet hvor mange',
    } satisfies Record<ActLeftOut, string>,
    howMade: 'Sådan er tallet lavet',
    rule: 'Regel',
    counts: 'Tæller',
    asOf: 'Gældende dato',
    knownAt: 'Som vi kendte det',
    agreed: 'Målet er',
    agreedWith: (value: string, whom: string, date: string) => `${value}, aftalt med ${whom} ${date}`,
    see: 'Kun projektlederen ser tallet sammen med målet. Det handler ikke om borgere.',
  },
  en: {
    title: 'Companies',
    lead: 'This counts no citizens. Each number opens the list of what was done.',
    all: 'Everything that was done',
    units: {
      acts: (count: string) => (count === '1' ? 'once' : `${count} times`),
      companies: (count: string) => (count === '1' ? '1 company' : `${count} companies`),
      participants: (count: string) => (count === '1' ? '1 participant' : `${count} participants`),
      places: (count: string) => (count === '1' ? '1 place' : `${count} places`),
    },
    how: {
      acts: 'Each time counts by itself.',
      companies: 'A company counts once, however often you have met it.',
      participants: 'Each participant counts, each time they took part.',
      places: 'Each place promised counts.',
    },
    good: { at_least: 'Higher is better', at_most: 'Lower is better' },
    target: {
      at_least: (value: string) => `target at least ${value}`,
      at_most: (value: string) => `at most ${value}`,
    },
    mark: {
      at_least: (value: string) => `target ${value}`,
      at_most: (value: string) => `ceiling ${value}`,
    },
    noTarget: 'no target agreed',
    judgements: {
      no_target: 'No target has been agreed.',
      met: 'The target is reached.',
      missed: 'The target was not reached.',
      not_yet: 'The target is not reached yet. More may come.',
    },
    openList: 'open the list',
    because: (count: number) => `What the figure is made of: ${count}`,
    nothing: 'Nothing yet',
    nothingText: 'What was done comes here when somebody writes it down.',
    leftOut: 'Left out',
    nothingLeftOut: 'Nothing is left out.',
    why: {
      after_the_day: 'happened after the day the figure is about',
      number_missing: 'nobody wrote how many',
    },
    howMade: 'How the figure is made',
    rule: 'Rule',
    counts: 'Counts',
    asOf: 'As of',
    knownAt: 'As we knew it',
    agreed: 'The target is',
    agreedWith: (value: string, whom: string, date: string) => `${value}, agreed with ${whom} ${date}`,
    see: 'Only the project leader sees the figure beside its target. It is about no citizens.',
  },
});
