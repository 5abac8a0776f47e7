import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What the pages say where answers to questionnaires are read in from a file. */
export const answerImportTexts = dictionary({
  da: {
    title: 'Læs svar ind',
    toAnswers: 'Læs svar på spørgeskemaer ind',
    toAnswersText: 'Har borgerne svaret før, på papir eller i et andet system, kan svarene komme med.',
    lead: 'Har borgerne svaret på et spørgeskema et andet sted, kan svarene læses ind på én gang. Du ser det hele, før noget bliver gemt.',
    see: 'Kun du ser filen, mens du læser den ind. Efter en time er den væk. Svarene ser de samme, som ellers ser dem.',
    which: 'Hvilket spørgeskema?',
    whichNeeded: 'Vælg et spørgeskema',
    file: 'Svarene',
    fileHint: 'Et regneark, en tekstfil (csv) eller FHIR (JSON). Op til 20.000 svar.',
    source: 'Hvor kommer svarene fra?',
    sourceHint: 'For eksempel: Papirskemaer fra 2025.',
    look: 'Se på svarene',
    notRead: 'Svarene kan ikke læses endnu',
    noAnswers: 'Der er ingen svar i filen. Vælg en fil med svar',
    how: [
      'Hent et tomt ark til dit spørgeskema. Der er en kolonne til hvert spørgsmål.',
      'En linje er en borgers svar fra én dag. Borgeren skal have et forløb i indsatsen.',
      'Dagen siger, hvilket tidspunkt svaret hører til. Du kan også skrive tidspunktet selv.',
      'Er der fejl i én linje, bliver intet gemt.',
    ],
    templates: 'Hent et tomt ark',
    nothingAsked: 'Indsatsen spørger ikke borgerne om noget endnu',
    nothingAskedText: 'Den, der leder indsatsen, vælger spørgeskemaerne. Så kan svar på dem læses ind.',
    checkLead: 'Intet er gemt endnu. Sådan ser det ud, hvis du læser svarene ind.',
    responseOf: (nth: number) => `Svar nr. ${nth}`,
    columns: { totals: 'Hvor', score: 'Hvad', came: 'I filen', ours: 'Hos os' },
    counts: {
      lines: 'Svar i filen',
      fresh: 'Nye svar',
      known: 'Svar, der er her i forvejen',
      differs: 'Tal, der ikke er ens',
    },
    passingOver: (count: number) =>
      count === 1
        ? 'Et svar springer et spørgsmål over, som ellers skal besvares. Det kommer med, som det er.'
        : `${count} svar springer et spørgsmål over, som ellers skal besvares. De kommer med, som de er.`,
    raised: (count: number) =>
      count === 1
        ? 'I ét svar er der noget, nogen skal handle på. De udpegede får opgaven med svarets dag, så snart du læser ind.'
        : `I ${count} svar er der noget, nogen skal handle på. De udpegede får opgaverne med svarenes dag, så snart du læser ind.`,
    totalsTitle: 'Tal, der ikke er ens',
    totalsText:
      'Vi regner selv tallene ud af svarene. Begge tal bliver gemt, og forskellen kan ses ved svaret.',
    moreTotals: (count: number) => `Og ${count} til.`,
    noTotal: 'for få svar',
    readIn: 'Læs svarene ind',
    nothing: 'Alle svar er her i forvejen',
    sheetName: 'Svar',
    helpName: 'Kolonnerne',
    helpHeadings: ['Kolonne', 'Hvad der skal stå'],
    fieldHelp: {
      cpr: 'Borgerens CPR-nummer. Skriv enten det eller borgerens id.',
      record: 'Borgerens id fra en fil, der er hentet her.',
      'answered-on': 'Den dag, der blev svaret, for eksempel 18.11.2026.',
      wave: 'Kan stå tom. Ellers tidspunktets navn fra indsatsens beskrivelse.',
      nth: 'Kan stå tom. Ellers hvilken gang, hvis der spørges igen og igen.',
      language: 'Kan stå tom. Ellers da eller en.',
    },
    oneOf: (options: string) => `Et af: ${options}`,
    someOf: (options: string) => `Et eller flere, med komma imellem: ${options}`,
    numberBetween: (from: string, to: string) => `Et tal fra ${from} til ${to}`,
    aNumber: 'Et tal',
    aDay: 'En dag, for eksempel 18.11.2026',
    ownWords: 'Egne ord',
    totalHelp: (title: string) => `Kan stå tom. Ellers tallet for ${title}, som det stod.`,
    orRatherNot: (words: string) => `Vil borgeren helst ikke svare: ${words}`,
  },
  en: {
    title: 'Read answers in',
    toAnswers: 'Read answers to questionnaires in',
    toAnswersText:
      'If citizens have answered before, on paper or in another system, their answers can come along.',
    lead: 'If citizens have answered a questionnaire somewhere else, the answers can be read in at once. You see all of it before anything is saved.',
    see: 'Only you see the file while you read it in. After an hour it is gone. The answers are seen by those who see them otherwise.',
    which: 'Which questionnaire?',
    whichNeeded: 'Choose a questionnaire',
    file: 'The answers',
    fileHint: 'A spreadsheet, a text file (csv) or FHIR (JSON). Up to 20,000 responses.',
    source: 'Where do the answers come from?',
    sourceHint: 'For example: Paper forms of 2025.',
    look: 'Look at the answers',
    notRead: 'The answers cannot be read yet',
    noAnswers: 'There are no answers in the file. Choose a file with answers',
    how: [
      'Get an empty sheet for your questionnaire. It has a column for each question.',
      'A line is what one citizen answered on one day. The citizen must have a course in the programme.',
      'The day says which time the answers belong to. You may also write the time yourself.',
      'If one line is wrong, nothing is saved.',
    ],
    templates: 'Get an empty sheet',
    nothingAsked: 'The programme does not ask its citizens anything yet',
    nothingAskedText:
      'Whoever leads the programme chooses the questionnaires. Then answers to them can be read in.',
    checkLead: 'Nothing is saved yet. This is how it looks if you read the answers in.',
    responseOf: (nth: number) => `Response no. ${nth}`,
    columns: { totals: 'Where', score: 'What', came: 'In the file', ours: 'With us' },
    counts: {
      lines: 'Responses in the file',
      fresh: 'New responses',
      known: 'Responses that are here already',
      differs: 'Totals that differ',
    },
    passingOver: (count: number) =>
      count === 1
        ? 'One response passes over a question that is to be answered otherwise. It comes along as it is.'
        : `${count} responses pass over a question that is to be answered otherwise. They come along as they are.`,
    raised: (count: number) =>
      count === 1
        ? 'One response holds something that somebody must act upon. Those who are named get the task, with its own day, as soon as you read it in.'
        : `${count} responses hold something that somebody must act upon. Those who are named get the tasks, each with its own day, as soon as you read them in.`,
    totalsTitle: 'Totals that differ',
    totalsText:
      'We work the totals out of the answers ourselves. Both are kept, and the difference can be seen with the response.',
    moreTotals: (count: number) => `And ${count} more.`,
    noTotal: 'too few answers',
    readIn: 'Read the answers in',
    nothing: 'All responses are here already',
    sheetName: 'Answers',
    helpName: 'The columns',
    helpHeadings: ['Column', 'What to write'],
    fieldHelp: {
      cpr: "The citizen's CPR number. Write either that or the citizen's id.",
      record: "The citizen's id from a file that was taken from here.",
      'answered-on': 'The day it was answered, such as 18.11.2026.',
      wave: "May be empty. Otherwise the name of the time in the programme's description.",
      nth: 'May be empty. Otherwise which time it is, where it is asked again and again.',
      language: 'May be empty. Otherwise da or en.',
    },
    oneOf: (options: string) => `One of: ${options}`,
    someOf: (options: string) => `One or several, with commas between: ${options}`,
    numberBetween: (from: string, to: string) => `A number from ${from} to ${to}`,
    aNumber: 'A number',
    aDay: 'A day, such as 18.11.2026',
    ownWords: 'Own words',
    totalHelp: (title: string) => `May be empty. Otherwise the total for ${title}, as it stood.`,
    orRatherNot: (words: string) => `If the citizen would rather not answer: ${words}`,
  },
});
