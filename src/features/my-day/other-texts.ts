import { dictionary } from '../../platform/i18n/dictionary.ts';

/** Feedback and journals among what waits. */
export const otherTexts = dictionary({
  da: {
    news: {
      tag: 'Ny',
      text: (day: string) => `Teamet har sendt en tilbagemelding ${day}.`,
      action: 'Læs den',
    },
    due: {
      today: 'i dag',
      left: (days: string) => `om ${days}`,
      late: (days: string) => `${days} over tiden`,
      text: (day: string) => `Sagsbehandleren hørte sidst fra jer ${day}. Borgeren har sagt ja til det.`,
      first: (day: string) =>
        `Sagsbehandleren skal høre, hvordan det går, senest ${day}. Borgeren har sagt ja til det.`,
      action: 'Skriv en tilbagemelding',
    },
    request: {
      today: 'i dag',
      left: (days: string) => `om ${days}`,
      late: (days: string) => `${days} over tiden`,
      text: {
        me: (day: string) => `Vil se alt, der er skrevet. Læs dine notater igennem senest ${day}.`,
        naming: (day: string) =>
          `Vil se alt, der er skrevet. Vælg en psykolog til journalen. Svar senest ${day}.`,
        others: (day: string) => `Vil se alt, der er skrevet. Andre mangler at svare, senest ${day}.`,
      },
      action: 'Åbn ønsket',
    },
    reading: {
      text: 'Du er udpeget til at læse en journal og svare borgeren, som har bedt om at få sin sag at se.',
      action: 'Læs journalen',
    },
  },
  en: {
    news: {
      tag: 'New',
      text: (day: string) => `The team sent feedback ${day}.`,
      action: 'Read it',
    },
    due: {
      today: 'today',
      left: (days: string) => `in ${days}`,
      late: (days: string) => `${days} late`,
      text: (day: string) => `The caseworker last heard from you ${day}. The citizen has said yes to it.`,
      first: (day: string) =>
        `The caseworker is to hear how it goes by ${day}. The citizen has said yes to it.`,
      action: 'Write feedback',
    },
    request: {
      today: 'today',
      left: (days: string) => `in ${days}`,
      late: (days: string) => `${days} late`,
      text: {
        me: (day: string) => `Wants to see everything written. Read your notes through by ${day}.`,
        naming: (day: string) =>
          `Wants to see everything written. Name a psychologist for the journal. Answer by ${day}.`,
        others: (day: string) => `Wants to see everything written. Others have yet to answer, by ${day}.`,
      },
      action: 'Open the request',
    },
    reading: {
      text: 'You are named to read a journal and answer the citizen, who has asked to see their file.',
      action: 'Read the journal',
    },
  },
});
