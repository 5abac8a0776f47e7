import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What a calendar may say of a session: nothing that tells what it is about. */
export const calendarTexts = dictionary({
  da: { summary: 'Møde' },
  en: { summary: 'Meeting' },
});
