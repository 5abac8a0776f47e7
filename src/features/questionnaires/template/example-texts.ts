import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** The small form the empty template holds. */
export const exampleTexts = dictionary({
  da: {
    title: 'Skriv skemaets navn her',
    introduction: 'Det, der siges før det første spørgsmål.',
    group: 'Arbejde og hverdag',
    atWork: 'Er du på en arbejdsplads lige nu?',
    yes: 'Ja',
    no: 'Nej',
    hours: 'Hvor mange timer er du der om ugen?',
    unit: 'timer',
    everyday: 'Hvordan fungerer hverdagen?',
    low: 'slet ikke',
    high: 'rigtig godt',
    ownWords: 'Er der andet, du vil sige?',
    ownWordsHint: 'Du må gerne springe over.',
    score: 'Hverdag',
    source: 'Vores egen regel',
  },
  en: {
    title: 'Write the name of the questionnaire here',
    introduction: 'What is said before the first question.',
    group: 'Work and everyday life',
    atWork: 'Are you at a workplace right now?',
    yes: 'Yes',
    no: 'No',
    hours: 'How many hours a week are you there?',
    unit: 'hours',
    everyday: 'How does everyday life work?',
    low: 'not at all',
    high: 'very well',
    ownWords: 'Is there anything else you want to say?',
    ownWordsHint: 'You may pass it over.',
    score: 'Everyday life',
    source: 'Our own rule',
  },
});
