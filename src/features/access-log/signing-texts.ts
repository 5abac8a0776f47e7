import type { SignOffRefusal } from '../../domain/access-log/sign-off.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The words of signing a sample off. */
export const signingTexts = dictionary({
  da: {
    title: 'Skriv under',
    lead: 'Se tallene efter. Når du har skrevet under, kan intet i stikprøven ændres.',
    save: 'Skriv under og luk',
    refusals: {
      'already-signed-off': 'Stikprøven er allerede underskrevet. Intet er ændret.',
      'not-all-judged': 'Vurder alle opslag først, og skriv så under.',
    } satisfies Record<SignOffRefusal, string>,
  },
  en: {
    title: 'Sign',
    lead: 'Check the numbers. Once you have signed, nothing in the sample can be changed.',
    save: 'Sign and close',
    refusals: {
      'already-signed-off': 'The sample has been signed already. Nothing was changed.',
      'not-all-judged': 'Judge every look first, and then sign.',
    },
  },
});
