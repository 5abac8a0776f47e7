import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** Staying at a place, where somebody has a certificate and elsewhere: a description. */
export const stayTexts = dictionary({
  da: {
    title: 'Bliver folk der, hvor nogen har et bevis?',
    trained: (stayed: number, of: number) => `Hvor nogen har et bevis: ${stayed} af ${of} blev i 13 uger.`,
    elsewhere: (stayed: number, of: number) => `Andre steder: ${stayed} af ${of} blev i 13 uger.`,
    tooFew: 'Der er for få til at sige noget endnu. Begge steder skal mindst 5 være blevet og mindst 5 ikke.',
    note: 'Det er en beskrivelse. Den siger ikke, hvad kurset har ført til: stederne kan være forskellige på andre måder. De, der begyndte for mindre end 13 uger siden, er ikke med.',
  },
  en: {
    title: 'Do people stay where somebody has a certificate?',
    trained: (stayed: number, of: number) =>
      `Where somebody has a certificate: ${stayed} of ${of} stayed for 13 weeks.`,
    elsewhere: (stayed: number, of: number) => `Elsewhere: ${stayed} of ${of} stayed for 13 weeks.`,
    tooFew: 'There are too few to say anything yet. In both, at least 5 must have stayed and at least 5 not.',
    note: 'This is a description. It does not say what the course led to: the places may differ in other ways. Those who began less than 13 weeks ago are not counted.',
  },
});
