import { dictionary } from '../../platform/i18n/dictionary.ts';

export const peopleTexts = dictionary({
  da: {
    age: (years: number) => `${years} år`,
    cpr: 'CPR',
    reveal: 'Vis hele nummeret',
    isNoted: '(det bliver noteret)',
    numberTitle: 'Hele CPR-nummeret',
    numberOf: (name: string) => `${name}, CPR ${''}`.trim(),
    noted: 'Det er noteret, at du har set nummeret.',
    back: 'Tilbage',
  },
  en: {
    age: (years: number) => `${years} years old`,
    cpr: 'CPR',
    reveal: 'Show the whole number',
    isNoted: '(this is noted)',
    numberTitle: 'The whole CPR number',
    numberOf: (name: string) => name,
    noted: 'It has been noted that you have seen the number.',
    back: 'Back',
  },
});
