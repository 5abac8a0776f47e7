import type { AnswerRefusal } from '../../domain/questionnaire/check-answers.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What stands around a question beside its own words, and why an answer cannot stand. */
export const questionTexts = dictionary({
  da: {
    ratherNot: 'Det vil jeg helst ikke svare på',
    saidRatherNot: 'vil helst ikke svare',
    noneGiven: 'ikke besvaret',
    atMost: (most: number) => `Vælg højst ${most}.`,
    several: 'Du må gerne vælge flere.',
    day: 'Skriv dagen som 18.11.2026.',
    between: (from: string, to: string) => `Skriv et tal fra ${from} til ${to}.`,
    from: (from: string) => `Skriv et tal fra ${from} og op.`,
    to: (to: string) => `Skriv et tal op til ${to}.`,
    unit: (unit: string) => `Skriv antallet af ${unit}.`,
    refusals: {
      not_answered: () => 'Vælg et svar, eller sig, at du helst ikke vil',
      not_an_option: () => 'Vælg et af svarene',
      one_only: () => 'Vælg kun ét svar',
      too_many_chosen: ({ most }: Limits) => `Vælg højst ${most}`,
      not_a_number: () => 'Skriv et tal, for eksempel 7',
      not_a_whole_step: () => 'Skriv et helt tal',
      below_the_lowest: ({ from }: Limits) => `Skriv et tal, der er mindst ${from}`,
      above_the_highest: ({ to }: Limits) => `Skriv et tal, der er højst ${to}`,
      too_many_decimals: ({ decimals }: Limits) => `Skriv højst ${decimals} cifre efter kommaet`,
      not_a_day: () => 'Skriv dagen som 18.11.2026',
      too_long: ({ characters }: Limits) => `Skriv det kortere. Der er plads til ${characters} tegn`,
    } satisfies Record<AnswerRefusal, (limits: Limits) => string>,
  },
  en: {
    ratherNot: 'I would rather not answer that',
    saidRatherNot: 'would rather not answer',
    noneGiven: 'not answered',
    atMost: (most: number) => `Choose at most ${most}.`,
    several: 'You may choose several.',
    day: 'Write the day as 18.11.2026.',
    between: (from: string, to: string) => `Write a number from ${from} to ${to}.`,
    from: (from: string) => `Write a number from ${from} upwards.`,
    to: (to: string) => `Write a number up to ${to}.`,
    unit: (unit: string) => `Write the number of ${unit}.`,
    refusals: {
      not_answered: () => 'Choose an answer, or say that you would rather not',
      not_an_option: () => 'Choose one of the answers',
      one_only: () => 'Choose one answer only',
      too_many_chosen: ({ most }: Limits) => `Choose at most ${most}`,
      not_a_number: () => 'Write a number, such as 7',
      not_a_whole_step: () => 'Write a whole number',
      below_the_lowest: ({ from }: Limits) => `Write a number that is at least ${from}`,
      above_the_highest: ({ to }: Limits) => `Write a number that is at most ${to}`,
      too_many_decimals: ({ decimals }: Limits) => `Write at most ${decimals} digits after the point`,
      not_a_day: () => 'Write the day as 18.11.2026',
      too_long: ({ characters }: Limits) => `Write less. There is room for ${characters} characters`,
    },
  },
});

/** What the words of a refusal may need of their question, as it is written for people. */
export interface Limits {
  readonly from: string;
  readonly to: string;
  readonly most: string;
  readonly decimals: string;
  readonly characters: string;
}
