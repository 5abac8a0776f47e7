import { dictionary } from '../../platform/i18n/dictionary.ts';

export const pageFrameTexts = dictionary({
  da: {
    demo: 'Demo. Alle navne og steder er opdigtede.',
    myDay: 'Min dag',
    referrals: 'Henvisninger',
    programme: 'Indsatsen',
    myPage: 'Min side',
    whoSeesWhat: 'Hvem ser hvad',
    switchRole: 'Skift rolle',
    signOut: 'Log ud',
    yourOwnPage: 'det er din egen side',
    help: 'Hjælp',
    privacy: 'Sådan passer vi på oplysninger',
    accessibility: 'Tilgængelighed',
    missingTitle: 'Siden findes ikke',
    missingText:
      'Enten findes siden ikke, eller også er den ikke din at se. Vi skelner ikke, for ellers fortalte vi for meget.',
    missingBack: 'Til forsiden',
  },
  en: {
    demo: 'Demo. All names and places are invented.',
    myDay: 'My day',
    referrals: 'Referrals',
    programme: 'The programme',
    myPage: 'My page',
    whoSeesWhat: 'Who sees what',
    switchRole: 'Change role',
    signOut: 'Sign out',
    yourOwnPage: 'this is your own page',
    help: 'Help',
    privacy: 'How we look after information',
    accessibility: 'Accessibility',
    missingTitle: 'The page does not exist',
    missingText:
      'Either the page does not exist or it is not yours to see. We do not say which, because that would tell too much.',
    missingBack: 'To the front page',
  },
});
