import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The citizen's own list of everything that is shared about them, and was. */
export const agreementsTexts = dictionary({
  da: {
    title: 'Det, du har sagt ja til',
    lead: 'Her står alt, der deles om dig: til hvem, hvorfor og hvor længe. Et tryk er nok til at tage et ja tilbage.',
    back: 'Min side',
    open: 'Det kan du sige ja til',
    see: 'Dit team kan se, hvad du har sagt ja til. Kun du kan åbne den her side.',
  },
  en: {
    title: 'What you have said yes to',
    lead: 'Here stands all that is shared about you: with whom, why and for how long. One press takes a yes back.',
    back: 'My page',
    open: 'This you can say yes to',
    see: 'Your team can see what you have said yes to. Only you can open this page.',
  },
});
