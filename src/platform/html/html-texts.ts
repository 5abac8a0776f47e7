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
  },
});
