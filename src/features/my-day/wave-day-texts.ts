import { dictionary } from '../../platform/i18n/dictionary.ts';

/** Questionnaires among what waits. */
export const waveDayTexts = dictionary({
  da: {
    tag: 'spørgeskema nu',
    late: 'spørgeskema, efter tiden',
    citizen: (title: string, day: string) =>
      `${title}: borgerens svar. Det hører til denne gang indtil ${day}.`,
    worker: (title: string, day: string) => `${title}: dit svar. Det hører til denne gang indtil ${day}.`,
    action: 'Åbn spørgeskemaet',
  },
  en: {
    tag: 'questionnaire now',
    late: 'questionnaire, late',
    citizen: (title: string, day: string) =>
      `${title}: the citizen’s answers. They belong to this time until ${day}.`,
    worker: (title: string, day: string) => `${title}: your answers. They belong to this time until ${day}.`,
    action: 'Open the questionnaire',
  },
});
