import { dictionary } from '../../platform/i18n/dictionary.ts';

export const consentTexts = dictionary({
  da: {
    takeBack: 'Tag tilbage',
    share: 'Del',
    standing: (house: string, until: string) => `Du har sagt ja. Det gælder ${house} til ${until}.`,
    open: (house: string) => `Du deler det ikke nu. Det vil gælde ${house}.`,
    why: (purpose: string) => `Hvorfor? ${purpose}`,
    receipts: {
      shared: { heading: 'Nu er det delt', text: 'Du kan altid tage det tilbage.' },
      'taken-back': {
        heading: 'Du har taget det tilbage',
        text: 'Det deles ikke mere. Det virker fra nu af.',
      },
      'not-shared': {
        heading: 'Det blev ikke delt',
        text: 'Dit team har ændret sig, siden du åbnede siden. Se listen igen.',
      },
    },
  },
  en: {
    takeBack: 'Take back',
    share: 'Share',
    standing: (house: string, until: string) => `You have said yes. It is for ${house} until ${until}.`,
    open: (house: string) => `You are not sharing this now. It will be for ${house}.`,
    why: (purpose: string) => `Why? ${purpose}`,
    receipts: {
      shared: { heading: 'It is shared now', text: 'You can take it back at any time.' },
      'taken-back': {
        heading: 'You have taken it back',
        text: 'It is no longer shared, from this moment on.',
      },
      'not-shared': {
        heading: 'It was not shared',
        text: 'Your team has changed since you opened the page. Look at the list again.',
      },
    },
  },
});
