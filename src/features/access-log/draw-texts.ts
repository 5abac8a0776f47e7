import { largestSample, type SampleRefusals } from '../../domain/access-log/plan-sample.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

type SampleRefusal = SampleRefusals[keyof SampleRefusals] | 'no-looks';

/** The words of the form that asks for a sample. */
export const drawTexts = dictionary({
  da: {
    lead: 'Vælg nogle dage, og om stikprøven skal være tilfældig eller følge mønstre.',
    period: 'Hvilke dage?',
    from: 'Fra og med',
    to: 'Til og med',
    toHint: 'Til i går eller før',
    how: 'Hvordan skal den trækkes?',
    random: 'Tilfældigt',
    randomNote: 'Hvert opslag har lige stor chance.',
    pattern: 'Efter mønstre',
    patternNote: 'Opslag, der kan være grund til at spørge til.',
    size: 'Hvor mange opslag?',
    sizeHint: `Fra 1 til ${largestSample}`,
    save: 'Træk stikprøven',
    notDrawn: 'Stikprøven er ikke trukket endnu',
    nothingLost: 'Det, du har skrevet, er her stadig.',
    help: 'Mønstre, vi leder efter',
    helpText: 'Et mønster siger ikke, at noget er galt. Det siger, at det er værd at spørge.',
    leftOut:
      'Lister, hvor en borger bare står blandt andre, trækkes ikke. Dine egne opslag må en anden se på.',
    refusals: {
      'from-missing': 'Skriv den første dag, for eksempel 1.6.2026',
      'to-missing': 'Skriv den sidste dag, for eksempel 30.11.2026',
      'to-before-from': 'Vælg en sidste dag, der ligger efter den første',
      'to-not-over': 'Vælg en dag før i dag. I dag er ikke slut endnu.',
      'period-too-long': 'Vælg højst et år ad gangen',
      'how-missing': 'Vælg, hvordan stikprøven skal trækkes',
      'size-out-of-range': `Skriv et tal fra 1 til ${largestSample}`,
      'no-looks': 'Ingen har åbnet en borgers side i de dage. Vælg nogle andre.',
    } satisfies Record<SampleRefusal, string>,
  },
  en: {
    lead: 'Choose some days, and whether the sample is random or follows patterns.',
    period: 'Which days?',
    from: 'From',
    to: 'To',
    toHint: 'Until yesterday or before',
    how: 'How is it to be drawn?',
    random: 'At random',
    randomNote: 'Every look has the same chance.',
    pattern: 'By patterns',
    patternNote: 'Looks that may be worth a question.',
    size: 'How many looks?',
    sizeHint: `From 1 to ${largestSample}`,
    save: 'Draw the sample',
    notDrawn: 'The sample is not drawn yet',
    nothingLost: 'What you wrote is still here.',
    help: 'Patterns we look for',
    helpText: 'A pattern does not say that anything is wrong. It says that a question is worth asking.',
    leftOut:
      'Lists on which a citizen only stands among others are not drawn. Your own looks are for somebody else to see.',
    refusals: {
      'from-missing': 'Write the first day, for example 1.6.2026',
      'to-missing': 'Write the last day, for example 30.11.2026',
      'to-before-from': 'Choose a last day that comes after the first',
      'to-not-over': 'Choose a day before today. Today is not over yet.',
      'period-too-long': 'Choose a year at the most',
      'how-missing': 'Choose how the sample is to be drawn',
      'size-out-of-range': `Write a number from 1 to ${largestSample}`,
      'no-looks': 'Nobody has opened a citizen’s page on those days. Choose others.',
    },
  },
});
