import type { TermsRefusals } from '../../../domain/company-act/check-terms.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** The words of what a pledge is of, and of whoever stands behind an act. */
export const pledgeTexts = dictionary({
  da: {
    workKind: 'Hvad er det?',
    anyKind: 'Ikke aftalt endnu',
    periodFrom: 'Fra',
    periodTo: 'Til og med',
    conditions: 'Hvad beder virksomheden om?',
    conditionsHint: 'For eksempel kørekort eller fast mødetid. Skriv intet om borgere',
    member: 'Hvem i taskforcen åbnede døren?',
    nobody: 'Ingen af dem',
    of: (kind: string) => `Det er ${kind}.`,
    fromTo: (from: string, to: string) => `Fra ${from} til og med ${to}.`,
    from: (from: string) => `Fra ${from}.`,
    to: (to: string) => `Til og med ${to}.`,
    conditionsAre: (words: string) => `Virksomheden beder om: ${words}.`,
    behind: (name: string) => `Døren blev åbnet af ${name}.`,
    refusals: {
      'kind-unknown': 'Vælg en af dem på listen',
      'date-unreadable': 'Skriv dagen som dag.måned.år, for eksempel 1.8.2026',
      'ends-before-it-begins': 'Vælg en dag, der kommer efter den første',
      'conditions-too-long': 'Skriv det kortere. Der er plads til 500 tegn',
    } satisfies Record<TermsRefusals[keyof TermsRefusals], string>,
  },
  en: {
    workKind: 'What is it?',
    anyKind: 'Not agreed yet',
    periodFrom: 'From',
    periodTo: 'Up to and including',
    conditions: 'What does the company ask for?',
    conditionsHint: 'For example a driving licence or fixed hours. Write nothing about citizens',
    member: 'Who in the task force opened the door?',
    nobody: 'None of them',
    of: (kind: string) => `It is ${kind}.`,
    fromTo: (from: string, to: string) => `From ${from} to ${to}.`,
    from: (from: string) => `From ${from}.`,
    to: (to: string) => `Up to ${to}.`,
    conditionsAre: (words: string) => `The company asks for: ${words}.`,
    behind: (name: string) => `The door was opened by ${name}.`,
    refusals: {
      'kind-unknown': 'Choose one on the list',
      'date-unreadable': 'Write the day as day.month.year, for example 1.8.2026',
      'ends-before-it-begins': 'Choose a day that comes after the first',
      'conditions-too-long': 'Make it shorter. There is room for 500 characters',
    },
  },
});
