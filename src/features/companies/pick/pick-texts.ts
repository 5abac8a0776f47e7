import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** The words where a company is named on another form. */
export const pickTexts = dictionary({
  da: {
    label: 'Virksomhed',
    hint: 'Skriv navnet, CVR-nummeret eller P-nummeret',
    which: 'Hvilken er det?',
    none: 'Ingen af dem',
    onlyName: 'Skriv den ned med navnet alene',
    noneNote: 'Den kan komme i registret senere.',
    unknown: 'Vi kan ikke finde den i registret. Ret navnet, eller vælg at skrive navnet alene',
    unregistered:
      'Vi kan ikke finde den i registret. Ret navnet, eller få virksomheden skrevet i registret først',
    choose: 'Vælg den virksomhed, du mener',
  },
  en: {
    label: 'Company',
    hint: 'Write the name, the CVR number or the P-number',
    which: 'Which one is it?',
    none: 'None of them',
    onlyName: 'Write it down by its name alone',
    noneNote: 'It can come into the register later.',
    unknown: 'We cannot find it in the register. Correct the name, or choose to write the name alone',
    unregistered:
      'We cannot find it in the register. Correct the name, or have the company written there first',
    choose: 'Choose the company you mean',
  },
});
