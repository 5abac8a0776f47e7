import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What the columns of a CV, of stories and of answers to them are called to the citizen. */
export const toldColumnTexts = dictionary({
  da: {
    says: 'Dit svar',
    state: 'Hvor langt den er',
    published_on: 'Kom ud',
    heading: 'Overskrift',
    section: 'Hvor på dit CV',
    begun: 'Fra',
    ended: 'Til',
    taken_out: 'Taget ud',
  },
  en: {
    says: 'Your answer',
    state: 'How far it is',
    published_on: 'Came out',
    heading: 'Heading',
    section: 'Where on your CV',
    begun: 'From',
    ended: 'Until',
    taken_out: 'Taken out',
  },
});
