import { dictionary } from '../../platform/i18n/dictionary.ts';

/** Contact after a start in a job among what waits. */
export const jobContactTexts = dictionary({
  da: {
    today: 'i dag',
    late: (days: string) => `${days} over tiden`,
    text: (employer: string | undefined, week: number, day: string) =>
      `Begyndte i job${employer === undefined ? '' : ` hos ${employer}`}. Spørg, hvordan det går: uge ${week}, ${day}.`,
    action: 'Skriv, hvad det blev til',
  },
  en: {
    today: 'today',
    late: (days: string) => `${days} late`,
    text: (employer: string | undefined, week: number, day: string) =>
      `Began in a job${employer === undefined ? '' : ` at ${employer}`}. Ask how it is going: week ${week}, ${day}.`,
    action: 'Write what came of it',
  },
});
