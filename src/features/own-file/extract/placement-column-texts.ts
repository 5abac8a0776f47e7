import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What the columns of agreements about placements and jobs are called in one's own file. */
export const placementColumnTexts = dictionary({
  da: {
    goals: 'Mål',
    tasks: 'Opgaver',
    accommodations: 'Det tager arbejdspladsen hensyn til',
    contacts: 'Kontakt på arbejdspladsen',
    reference: 'Nummer i VITAS',
    noted_on: 'Skrevet ned',
    party: 'Hvem',
    accepted_by_name: 'Navn',
    accepted_on: 'Sagt ja',
    led_to: 'Hvad førte det til',
    said_by_name: 'Navn',
    going: 'Hvordan det går',
    told_by_name: 'Navn',
    told_on: 'Fortalt',
    did: 'Hvad der blev gjort',
  },
  en: {
    goals: 'Goals',
    tasks: 'Tasks',
    accommodations: 'What the workplace takes into account',
    contacts: 'Contact at the workplace',
    reference: 'Number in VITAS',
    noted_on: 'Written down',
    party: 'Who',
    accepted_by_name: 'Name',
    accepted_on: 'Said yes',
    led_to: 'What it led to',
    said_by_name: 'Name',
    going: 'How it is going',
    told_by_name: 'Name',
    told_on: 'Told',
    did: 'What was done',
  },
});
