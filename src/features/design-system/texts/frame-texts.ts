import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What the frame of the component page says. Every person and place is invented. */
export const frameTexts = dictionary({
  da: {
    demo: 'Demo. Alle navne og steder er opdigtede.',
    acting: 'koordinerende sagsbehandler, Ådal Kommune',
    switchRole: 'Skift rolle',
    signOut: 'Log ud',
    day: 'Min dag',
    help: 'Hjælp',
    write: 'Skriv kort notat',
  },
  en: {
    demo: 'Demo. All names and places are invented.',
    acting: 'coordinating caseworker, Ådal Municipality',
    switchRole: 'Switch role',
    signOut: 'Sign out',
    day: 'My day',
    help: 'Help',
    write: 'Write short note',
  },
});
