import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What stands in the files an evaluator gets, beside the words of the questionnaire. */
export const extractTexts = dictionary({
  da: {
    codebook: 'Kodebog',
    chosen: 'valgt',
    notChosen: 'ikke valgt',
    ratherNot: 'ville helst ikke svare',
    headings: ['Navn', 'Betydning', 'Værdier', 'Mangler', 'Kommer fra'],
    value: (value: number, label: string) => `${value} = ${label}`,
  },
  en: {
    codebook: 'Codebook',
    chosen: 'chosen',
    notChosen: 'not chosen',
    ratherNot: 'would rather not answer',
    headings: ['Name', 'Meaning', 'Values', 'Missing', 'Comes from'],
    value: (value: number, label: string) => `${value} = ${label}`,
  },
});
