import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What an edition says of questionnaires: what was answered, and never why. */
export const answeringTexts = dictionary({
  da: {
    title: 'Spørgeskemaer',
    text: 'Tallene siger, hvad der er svaret, og ikke, hvad der er grunden. Det er ikke en effekt.',
    atLeast: (threshold: string) => `For svar gælder grænsen ${threshold}: mindre tal er skjult.`,
    heading: (title: string, side: string) => `${title} (${side})`,
    nth: (wave: string, nth: string) => `${wave}, ${nth}. gang`,
    columns: {
      time: 'Måling',
      all: 'Spurgt',
      answered: 'Svaret',
      late: 'Heraf sent',
      refused: 'Vil ikke',
      could_not: 'Kunne ikke',
      missing: 'Mangler',
      open: 'Åbne',
      ended: 'Sluttet før',
    },
    change: (score: string) => `Fra første til sidste svar: ${score}`,
    byRule: (score: string, version: string) => `${score}, regel ${version}`,
    moved: (mean: string, low: string, high: string) =>
      `I gennemsnit ${mean} point, med 95 procents grænser fra ${low} til ${high}.`,
    srm: (srm: string) => `Standardiseret ændring (SRM): ${srm}.`,
    notMoved: 'Gennemsnittet er skjult, eller for få har svaret to gange.',
    better: {
      higher: 'Et højere tal er bedre.',
      lower: 'Et lavere tal er bedre.',
      neither: 'Ingen vej er bedre end den anden.',
    },
    noNorm:
      'Der er ingen gruppe at måle mod, så det kan ikke siges, hvem der har flyttet sig mere end tilfældigt.',
    norm: (points: string, group: string) =>
      `Mere end tilfældigt er over ${points} point, målt mod: ${group}.`,
    what: 'Forløb',
    count: 'Antal',
    share: 'Andel',
    limits: 'Grænser',
    parts: {
      both: 'Har svaret mindst to gange',
      better: 'Sikkert bedre',
      unchanged: 'Ikke sikkert ændret',
      worse: 'Sikkert værre',
      not_assessed: 'Ikke vurderet',
    },
    exact: 'Spørgeskemaer, som du ser dem',
    exactText: 'Hvor mange der svarer, ser du nøjagtigt. Hvad de har svaret, ser du først fra 5 forløb.',
    refused:
      'Modtageren får intet om spørgeskemaer: der er for få, eller det ville vise enkelte mennesker sammen med en tidligere udgave.',
    nothing: 'Ingen er spurgt endnu',
    nothingText: 'Tallene kommer, når den første måling er nået.',
  },
  en: {
    title: 'Questionnaires',
    text: 'The figures say what was answered, and not what the reason is. This is not an effect.',
    atLeast: (threshold: string) => `For answers the threshold is ${threshold}: smaller counts are hidden.`,
    heading: (title: string, side: string) => `${title} (${side})`,
    nth: (wave: string, nth: string) => `${wave}, time ${nth}`,
    columns: {
      time: 'Time',
      all: 'Asked',
      answered: 'Answered',
      late: 'Of these late',
      refused: 'Would not',
      could_not: 'Could not',
      missing: 'Missing',
      open: 'Open',
      ended: 'Ended before',
    },
    change: (score: string) => `From the first to the last answer: ${score}`,
    byRule: (score: string, version: string) => `${score}, rule ${version}`,
    moved: (mean: string, low: string, high: string) =>
      `${mean} points on average, with 95 per cent limits from ${low} to ${high}.`,
    srm: (srm: string) => `Standardised change (SRM): ${srm}.`,
    notMoved: 'The average is hidden, or too few have answered twice.',
    better: {
      higher: 'A higher number is better.',
      lower: 'A lower number is better.',
      neither: 'Neither way is better than the other.',
    },
    noNorm: 'There is no group to measure against, so it cannot be said who has moved more than by chance.',
    norm: (points: string, group: string) =>
      `More than by chance is over ${points} points, against: ${group}.`,
    what: 'Courses',
    count: 'Count',
    share: 'Share',
    limits: 'Limits',
    parts: {
      both: 'Have answered at least twice',
      better: 'Reliably better',
      unchanged: 'Not reliably changed',
      worse: 'Reliably worse',
      not_assessed: 'Not assessed',
    },
    exact: 'Questionnaires as you see them',
    exactText: 'How many answer, you see exactly. What they answered, you see from 5 courses on.',
    refused:
      'The recipient gets nothing about questionnaires: there are too few, or it would show single people beside an earlier edition.',
    nothing: 'Nobody has been asked yet',
    nothingText: 'The figures come when the first time has come.',
  },
});
