import type { ActJudgement } from '../../domain/company-act/judge-acts.ts';
import type { CountTarget } from '../../domain/outcome/figure.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What an edition says around what was done with companies. */
export const editionCompanyTexts = dictionary({
  da: {
    title: 'Virksomheder',
    text: 'Det, der er gjort sammen med virksomheder. Her tælles ingen borgere, og intet er skjult.',
    columns: { what: 'Hvad', count: 'Antal', target: 'Mål', said: 'Hvordan går det' },
    target: {
      at_least: (value: string) => `mindst ${value}`,
      at_most: (value: string) => `højst ${value}`,
    } satisfies Record<CountTarget['direction'], (value: string) => string>,
    noTarget: 'intet mål aftalt',
    judgements: {
      no_target: '',
      met: 'Målet er nået.',
      missed: 'Målet blev ikke nået.',
      not_yet: 'Målet er ikke nået endnu.',
    } satisfies Record<ActJudgement, string>,
  },
  en: {
    title: 'Companies',
    text: 'What was done together with companies. No citizens are counted here, and nothing is hidden.',
    columns: { what: 'What', count: 'Count', target: 'Target', said: 'How it goes' },
    target: {
      at_least: (value: string) => `at least ${value}`,
      at_most: (value: string) => `at most ${value}`,
    },
    noTarget: 'no target agreed',
    judgements: {
      no_target: '',
      met: 'The target is reached.',
      missed: 'The target was not reached.',
      not_yet: 'The target is not reached yet.',
    },
  },
});
