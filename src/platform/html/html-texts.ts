import { dictionary } from '../i18n/dictionary.ts';

/** The few words the frame and the form parts say by themselves; all others are handed to them. */
export const htmlTexts = dictionary({
  da: {
    product: 'Fodfæste',
    skip: 'Gå til sidens indhold',
    mainMenu: 'Hovedmenu',
    menu: 'Menu',
    signIn: 'Log ind',
    otherLanguage: 'English',
    errorPrefix: 'Fejl: ',
    optional: ' (frivilligt)',
    closed: {
      heading: 'Siden er lukket',
      text: 'Noget af det, der stod her, er ikke længere åbent for dig. Måske er et ja taget tilbage, eller en adgang er slut. Det er ikke en fejl, og du skal ikke gøre noget.',
      again: 'Hent det, der stadig er åbent',
      home: 'Til din forside',
    },
    signedOut: {
      heading: 'Du er logget ud',
      text: 'Siden er lukket, så ingen andre kan læse den.',
      again: 'Log ind igen',
    },
    away: {
      heading: 'Der er ikke forbindelse lige nu',
      text: 'Siden er dækket til, til forbindelsen er der igen. Det, du har skrevet, er her stadig.',
    },
    kept: {
      heading: 'Det, du var i gang med at skrive',
      text: 'Det er ikke gemt. Du kan kopiere det herfra.',
      label: 'Din tekst',
    },
  },
  en: {
    product: 'Fodfæste',
    skip: 'Go to the content of the page',
    mainMenu: 'Main menu',
    menu: 'Menu',
    signIn: 'Sign in',
    otherLanguage: 'Dansk',
    errorPrefix: 'Error: ',
    optional: ' (optional)',
    closed: {
      heading: 'The page is closed',
      text: 'Some of what stood here is no longer open to you. Perhaps a yes was taken back, or an access has ended. It is no fault, and you need not do anything.',
      again: 'Get what is still open',
      home: 'To your front page',
    },
    signedOut: {
      heading: 'You are signed out',
      text: 'The page is closed, so that nobody else can read it.',
      again: 'Sign in again',
    },
    away: {
      heading: 'There is no connection right now',
      text: 'The page is covered until the connection is back. What you have written is still here.',
    },
    kept: {
      heading: 'What you were writing',
      text: 'It is not saved. You can copy it from here.',
      label: 'Your text',
    },
  },
});
