import { dictionary } from '../../platform/i18n/dictionary.ts';
import type { ChangingRefusals } from './commands/change-sessions.ts';

/** Moving a session, and calling it off. */
export const changeTexts = dictionary({
  da: {
    title: 'Flyt eller ret mødet',
    back: 'Mødet',
    save: 'Gem',
    reach: 'Hvad gælder det?',
    this: 'Kun denne gang',
    rest: 'Denne og resten af gangene',
    restNote: 'De flytter lige så mange dage. Det, der er skrevet, bliver stående.',
    notSaved: 'Mødet er ikke rettet endnu',
    meanwhile: 'En anden har rettet mødet imens',
    meanwhileText: (now: string) =>
      `Intet er skrevet over. Nu står der: ${now}. Dine ændringer er her stadig. Gem igen, hvis de skal gælde.`,
    cancelTitle: 'Aflys mødet',
    cancelLead: 'Mødet forsvinder fra deltagernes egne sider. Husk selv at sige det til dem.',
    cancelKept: 'Det, der allerede er skrevet om fremmøde, bliver stående.',
    cancel: 'Aflys',
    keep: 'Behold mødet',
    forms: {
      'recorded-already': 'Der er skrevet fremmøde. Så bliver mødet, hvor det er',
      'called-off': 'Mødet er aflyst',
      over: 'Mødets dag er gået. Skriv fremmødet i stedet',
      'changed-meanwhile': 'En anden har rettet mødet imens',
      'no-seat-left': 'Der er ikke plads til flere. Ret antal pladser, eller skriv borgeren på listen',
    } satisfies Record<NonNullable<ChangingRefusals['form']>, string>,
  },
  en: {
    title: 'Move or correct the meeting',
    back: 'The meeting',
    save: 'Save',
    reach: 'What does it apply to?',
    this: 'Only this time',
    rest: 'This and the rest of the times',
    restNote: 'They move by as many days. What is written stays.',
    notSaved: 'The meeting is not changed yet',
    meanwhile: 'Somebody else has changed the meeting in the meantime',
    meanwhileText: (now: string) =>
      `Nothing was written over. Now it says: ${now}. Your changes are still here. Save again if they are to stand.`,
    cancelTitle: 'Call the meeting off',
    cancelLead: 'The meeting disappears from the participants’ own pages. Remember to tell them yourself.',
    cancelKept: 'What is already written about attendance stays.',
    cancel: 'Call off',
    keep: 'Keep the meeting',
    forms: {
      'recorded-already': 'Attendance has been written. So the meeting stays where it is',
      'called-off': 'The meeting was called off',
      over: 'The day of the meeting has gone. Write the attendance instead',
      'changed-meanwhile': 'Somebody else has changed the meeting in the meantime',
      'no-seat-left': 'There is no room for more. Change the seats, or put the citizen on the list',
    },
  },
});
