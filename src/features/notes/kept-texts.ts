import { dictionary } from '../../platform/i18n/dictionary.ts';

/** Texts on their way, as they stand on their writer's day. */
export const keptTexts = dictionary({
  da: {
    title: 'På vej',
    draft: (when: string) => `Kladde fra ${when}`,
    signedOut: (when: string) => `Sendt ${when}, da du var logget af. Ligger her i en time.`,
    at: (day: string, time: string) => `${day} kl. ${time}`,
    note: (name: string | undefined) =>
      name === undefined ? 'Skriv notatet færdigt' : `Skriv notatet om ${name} færdigt`,
    register: 'Skriv fremmødet færdigt',
    throwAway: 'Smid væk',
  },
  en: {
    title: 'On the way',
    draft: (when: string) => `Draft from ${when}`,
    signedOut: (when: string) => `Sent ${when}, when you were signed out. Kept here for an hour.`,
    at: (day: string, time: string) => `${day} at ${time}`,
    note: (name: string | undefined) =>
      name === undefined ? 'Finish the note' : `Finish the note about ${name}`,
    register: 'Finish the attendance',
    throwAway: 'Throw away',
  },
});
