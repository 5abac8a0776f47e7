import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The citizen's own choices, on their own pages. */
export const consentTexts = dictionary({
  da: {
    takeBack: 'Tag tilbage',
    share: 'Del',
    renew: 'Sig ja igen',
    standing: (house: string, until: string) => `Du har sagt ja. Det gælder ${house} til ${until}.`,
    soon: 'Så stopper det af sig selv.',
    open: (house: string) => `Du deler det ikke nu. Det vil gælde ${house}.`,
    renewal: (until: string, next: string) =>
      `Dit ja gælder til ${until}. Siger du ja igen, gælder det til ${next}. Ellers stopper det af sig selv.`,
    why: (purpose: string) => `Hvorfor? ${purpose}`,
    all: 'Se alt, du har sagt ja til',
    receipts: {
      shared: { heading: 'Nu er det delt', text: 'Du kan altid tage det tilbage.' },
      'not-shared': {
        heading: 'Det blev ikke delt',
        text: 'Dit team har ændret sig, siden du åbnede siden. Se listen igen.',
      },
    },
  },
  en: {
    takeBack: 'Take back',
    share: 'Share',
    renew: 'Say yes again',
    standing: (house: string, until: string) => `You have said yes. It is for ${house} until ${until}.`,
    soon: 'Then it ends by itself.',
    open: (house: string) => `You are not sharing this now. It will be for ${house}.`,
    renewal: (until: string, next: string) =>
      `Your yes holds until ${until}. If you say yes again, it holds until ${next}. Otherwise it ends by itself.`,
    why: (purpose: string) => `Why? ${purpose}`,
    all: 'See everything you have said yes to',
    receipts: {
      shared: { heading: 'It is shared now', text: 'You can take it back at any time.' },
      'not-shared': {
        heading: 'It was not shared',
        text: 'Your team has changed since you opened the page. Look at the list again.',
      },
    },
  },
});
