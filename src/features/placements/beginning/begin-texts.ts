import type { FactRefusals } from '../../../domain/fact/record-fact.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

type Refusal = FactRefusals['from'] | FactRefusals['to'] | FactRefusals['hours'] | 'date-in-the-future';

/** That it has begun, and the hours that are worked. */
export const beginTexts = dictionary({
  da: {
    title: 'Er det begyndt?',
    lead: 'Det bliver også skrevet under job og praktik. Du skal kun skrive det én gang.',
    on: 'Første dag',
    begin: 'Skriv ned, at det er begyndt',
    begunTitle: 'Det er begyndt',
    begun: (day: string) => `Begyndte ${day}.`,
    hours: (agreed: string, worked: string) =>
      `Aftalt: ${agreed} timer om ugen. Arbejdet: ${worked} timer om ugen.`,
    hoursAgreed: (agreed: string) => `Aftalt: ${agreed} timer om ugen.`,
    worked: 'Timer om ugen, der bliver arbejdet',
    workedHint: 'Kun hvis de er andre end de aftalte',
    save: 'Skriv timerne ned',
    notSaved: 'Der mangler noget',
    done: {
      begun: { heading: 'Det er skrevet ned', text: 'Det står også under job og praktik.' },
      hours: { heading: 'Timerne er skrevet ned', text: 'De står også under job og praktik.' },
    },
    refusals: {
      'date-missing': 'Skriv dagen som dag.måned.år',
      'date-unreadable': 'Skriv dagen som dag.måned.år, for eksempel 1.12.2026',
      'date-in-the-future': 'Vælg i dag eller en dag før. Skriv det ned, når det er begyndt',
      'date-too-far': 'Vælg en dag, der er nærmere',
      'ends-before-it-begins': 'Vælg en dag før aftalens sidste dag',
      'hours-unreadable': 'Skriv timerne som et tal, for eksempel 12,5',
      'hours-out-of-range': 'Skriv timerne som et tal mellem 0,5 og 60',
    } satisfies Record<Refusal, string>,
  },
  en: {
    title: 'Has it begun?',
    lead: 'It is also written under jobs and placements. You have to write it only once.',
    on: 'First day',
    begin: 'Write down that it has begun',
    begunTitle: 'It has begun',
    begun: (day: string) => `Began ${day}.`,
    hours: (agreed: string, worked: string) =>
      `Agreed: ${agreed} hours a week. Worked: ${worked} hours a week.`,
    hoursAgreed: (agreed: string) => `Agreed: ${agreed} hours a week.`,
    worked: 'Hours a week that are worked',
    workedHint: 'Only if they differ from what was agreed',
    save: 'Write the hours down',
    notSaved: 'Something is missing',
    done: {
      begun: { heading: 'It is written down', text: 'It also stands under jobs and placements.' },
      hours: { heading: 'The hours are written down', text: 'They also stand under jobs and placements.' },
    },
    refusals: {
      'date-missing': 'Write the day as day.month.year',
      'date-unreadable': 'Write the day as day.month.year, for example 1.12.2026',
      'date-in-the-future': 'Choose today or an earlier day. Write it down once it has begun',
      'date-too-far': 'Choose a day that is nearer',
      'ends-before-it-begins': 'Choose a day before the last day of the agreement',
      'hours-unreadable': 'Write the hours as a number, for example 12.5',
      'hours-out-of-range': 'Write the hours as a number between 0.5 and 60',
    },
  },
});
