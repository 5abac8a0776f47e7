import type { ReliableChange } from '../../domain/questionnaire/reliable-change.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** How scores moved over a run, for whoever leads it; what was answered, and never why. */
export const changeTexts = dictionary({
  da: {
    title: 'Hvordan tallene har flyttet sig',
    lead: 'Fra første til sidste gang, der er svaret. Det siger, hvad der er svaret, og ikke, hvad der er grunden. Tal under 5 vises ikke, og ingen kan åbnes.',
    none: 'Der er ingen tal endnu',
    noneText: 'De kommer, når der er svaret.',
    heading: (questionnaire: string, score: string, side: string) => `${questionnaire}: ${score} (${side})`,
    byRule: (score: string, version: number) => `${score}, regel ${version}`,
    tooFew: 'Færre end 5 har svaret to gange, så der vises ingen ændring.',
    moved: (mean: string, low: string, high: string, both: number, courses: number) =>
      `I gennemsnit ${mean} point, med 95 procents grænser fra ${low} til ${high}. ${both} af ${courses} har svaret mindst to gange.`,
    srm: (srm: string) => `Standardiseret ændring (SRM): ${srm}.`,
    noNorm:
      'Skemaet har ingen gruppe at måle mod, så det kan ikke siges, hvem der har flyttet sig mere end tilfældigt.',
    norm: (group: string, points: string) =>
      `Mere end tilfældigt er over ${points} point, målt mod: ${group}.`,
    counted: 'Antal forløb',
    counts: {
      better: 'Sikkert bedre',
      unchanged: 'Ikke sikkert ændret',
      worse: 'Sikkert værre',
      not_assessed: 'Ikke vurderet',
    } satisfies Record<ReliableChange, string>,
    column: 'Ændring',
    hidden: 'vises ikke',
    patterns: 'Hvem svarer hvornår',
    patternsText:
      'En prik for hver måling, der er nået: fyldt, når der er svaret, tom, når der mangler et svar.',
    pattern: 'Mønster',
    spoken: { answered: 'svaret', missing: 'mangler' },
  },
  en: {
    title: 'How the numbers have moved',
    lead: 'From the first to the last time there was an answer. It says what was answered, and not what the reason is. Numbers under 5 are not shown, and nobody can be opened.',
    none: 'There are no numbers yet',
    noneText: 'They come when there are answers.',
    heading: (questionnaire: string, score: string, side: string) => `${questionnaire}: ${score} (${side})`,
    byRule: (score: string, version: number) => `${score}, rule ${version}`,
    tooFew: 'Fewer than 5 have answered twice, so no change is shown.',
    moved: (mean: string, low: string, high: string, both: number, courses: number) =>
      `${mean} points on average, with 95 per cent limits from ${low} to ${high}. ${both} of ${courses} have answered at least twice.`,
    srm: (srm: string) => `Standardised change (SRM): ${srm}.`,
    noNorm:
      'The questionnaire has no group to measure against, so it cannot be said who has moved more than by chance.',
    norm: (group: string, points: string) =>
      `More than by chance is over ${points} points, against: ${group}.`,
    counted: 'Number of courses',
    counts: {
      better: 'Reliably better',
      unchanged: 'Not reliably changed',
      worse: 'Reliably worse',
      not_assessed: 'Not assessed',
    },
    column: 'Change',
    hidden: 'not shown',
    patterns: 'Who answers when',
    patternsText:
      'A dot for each time that has come: full where there is an answer, empty where one is missing.',
    pattern: 'Pattern',
    spoken: { answered: 'answered', missing: 'missing' },
  },
});
