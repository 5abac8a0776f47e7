import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What the citizen reads in the examples. Every person and place is invented. */
export const calmTexts = dictionary({
  da: {
    words: 'Jeg vil kunne møde ind tre dage om ugen uden at have ondt i maven aftenen før.',
    source: 'Astas egne ord, 28. september. Bekræftet 2. november.',
    hello: 'Din næste aftale',
    tomorrow: 'I morgen kl. 10',
    tomorrowText: 'Samtale med Pia, din psykolog. På fabrikken, cirka en time.',
    talkMore: 'Skriv mere til samtalen',
    otherTime: 'Vælg en anden tid',
  },
  en: {
    words: 'I want to come in three days a week without a stomach ache the evening before.',
    source: 'Asta’s own words, 28 September. Confirmed 2 November.',
    hello: 'Your next appointment',
    tomorrow: 'Tomorrow at 10',
    tomorrowText: 'A talk with Pia, your psychologist. At the factory, about an hour.',
    talkMore: 'Write more for the talk',
    otherTime: 'Choose another time',
  },
});
