import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** The words of finding somebody to take over in several courses at once. */
export const coverTexts = dictionary({
  da: {
    title: 'Find en til at tage over',
    lead: (name: string) =>
      `Her er de forløb, hvor ingen tager over efter ${name}. Vælg én til flere på samme tid.`,
    back: 'Min dag',
    done: 'Alt er på plads',
    doneText: (name: string) => `Ingen af dine forløb mangler en, når ${name} er væk.`,
    saved: {
      heading: 'Skiftet er gemt',
      text: 'Adgangen begynder og slutter på dagene. Borgerne kan se det på deres egen side.',
    },
    ends: (day: string) => `Sidste dag er ${day}`,
    courses: 'I hvilke forløb?',
    coursesNone: 'Sæt kryds ved mindst ét forløb',
    who: { stand_in: 'Hvem er vikar?', replace: 'Hvem tager over?' },
    whoNone: 'Vælg, hvem det er',
    save: { stand_in: 'Gem vikaren', replace: 'Gem skiftet' },
    notSaved: 'Der er ikke ændret noget endnu',
    nothingLost: 'Det, du har valgt, er her stadig.',
    at: (name: string, why: string) => `${name}: ${why}`,
    see: 'Kun du ser listen. Navnene er borgere, hvis team du må ændre.',
  },
  en: {
    title: 'Find somebody to take over',
    lead: (name: string) =>
      `Here are the courses in which nobody takes over after ${name}. Choose one person for several at once.`,
    back: 'My day',
    done: 'All is in place',
    doneText: (name: string) => `None of your courses lacks anybody while ${name} is away.`,
    saved: {
      heading: 'The change is saved',
      text: 'Access begins and ends on the days. The citizens can see it on their own pages.',
    },
    ends: (day: string) => `The last day is ${day}`,
    courses: 'In which courses?',
    coursesNone: 'Tick at least one course',
    who: { stand_in: 'Who stands in?', replace: 'Who takes over?' },
    whoNone: 'Choose who it is',
    save: { stand_in: 'Save the stand-in', replace: 'Save the change' },
    notSaved: 'Nothing has changed yet',
    nothingLost: 'What you chose is still here.',
    at: (name: string, why: string) => `${name}: ${why}`,
    see: 'Only you see the list. The names are citizens whose team you may change.',
  },
});
