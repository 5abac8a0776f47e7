import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What the messages on the component page say. Every person and place is invented. */
export const messagesTexts = dictionary({
  da: {
    saved: 'Notatet er gemt',
    savedText: 'Fremmøde og aftale er skrevet. Teksten til journalen er klar.',
    info: 'Programmet har fået en ny udgave',
    infoText: 'Forløb, der er i gang, følger stadig den gamle.',
    warning: 'Du er snart logget af',
    warningText: 'Det, du har skrevet, ligger klar, når du kommer igen.',
    failure: 'Vi kan ikke gemme lige nu',
    failureText: 'Prøv igen om lidt. Intet er gået tabt.',
    keptWords: 'Bo vil gerne prøve to timer om ugen.',
    refused: 'Notatet er ikke gemt endnu',
    refusedText: 'Der mangler to ting. Det, du har skrevet, er her stadig.',
    dateError: 'Skriv datoen som 18.11.2026',
    chooseError: 'Vælg, om Bo kom',
  },
  en: {
    saved: 'The note is saved',
    savedText: 'Attendance and appointment are written. The text for the journal is ready.',
    info: 'The programme has a new version',
    infoText: 'Enrolments under way still follow the old one.',
    warning: 'You will soon be signed out',
    warningText: 'What you have written will be here when you come back.',
    failure: 'We cannot save right now',
    failureText: 'Try again in a moment. Nothing is lost.',
    keptWords: 'Bo would like to try two hours a week.',
    refused: 'The note is not saved yet',
    refusedText: 'Two things are missing. What you have written is still here.',
    dateError: 'Write the date as 18.11.2026',
    chooseError: 'Choose whether Bo came',
  },
});
