import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** Answers that are taken along in a file, and the totals that came with answers from one. */
export const carryingTexts = dictionary({
  da: {
    title: 'Tag svarene med',
    lead: 'Filen har borgerens svar på dette skema fra alle gange. Der står et id i stedet for navn og nummer.',
    leadOwn: 'Filen har dine svar på dette skema fra alle gange. Der står et id i stedet for dit navn.',
    files: {
      'answers.xlsx': 'Som regneark',
      'answers.csv': 'Som tekstfil (csv)',
      'answers.json': 'Som FHIR (JSON)',
    },
    totals: 'Tal, der fulgte med fra filen',
    same: (value: string) => `${value}. Det samme regner vi ud af svarene.`,
    differs: (came: string, ours: string) => `${came} i filen. Vi regner det til ${ours} ud af svarene.`,
    noneOfOurs: (came: string) => `${came} i filen. Her er for få svar til at regne det ud.`,
  },
  en: {
    title: 'Take the answers along',
    lead: 'The file holds what the citizen answered to this questionnaire at all times. An id stands in place of name and number.',
    leadOwn:
      'The file holds what you answered to this questionnaire at all times. An id stands in place of your name.',
    files: {
      'answers.xlsx': 'As a spreadsheet',
      'answers.csv': 'As a text file (csv)',
      'answers.json': 'As FHIR (JSON)',
    },
    totals: 'Totals that came with the file',
    same: (value: string) => `${value}. We work out the same from the answers.`,
    differs: (came: string, ours: string) =>
      `${came} in the file. We work it out as ${ours} from the answers.`,
    noneOfOurs: (came: string) => `${came} in the file. Too little was answered to work it out here.`,
  },
});
