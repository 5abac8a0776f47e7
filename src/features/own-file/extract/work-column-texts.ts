import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** The columns of what a citizen wishes for at work, and of what companies are told. */
export const workColumnTexts = dictionary({
  da: {
    kinds: 'Slags arbejde',
    trades: 'Hvor',
    tasks: 'Det vil du gerne lave',
    skills: 'Det kan du',
    needs: 'Det skal være anderledes',
    lines: 'Det, der kunne fortælles',
    proposed_on: 'Foreslået',
    own_words: 'Dine egne ord',
    needs_words: 'Det skal også være anderledes',
    areas: 'Steder',
    travels: 'Sådan kommer du frem',
    travel_minutes: 'Minutter på vej',
    hours_from: 'Timer om ugen fra',
    hours_to: 'Timer om ugen til',
    ready_from: 'Klar fra',
  },
  en: {
    kinds: 'Kinds of work',
    trades: 'Where',
    tasks: 'What you would like to do',
    skills: 'What you can do',
    needs: 'What must be different',
    lines: 'What could be told',
    proposed_on: 'Suggested',
    own_words: 'Your own words',
    needs_words: 'What must be different too',
    areas: 'Places',
    travels: 'How you get there',
    travel_minutes: 'Minutes on the way',
    hours_from: 'Hours a week from',
    hours_to: 'Hours a week to',
    ready_from: 'Ready from',
  },
});
