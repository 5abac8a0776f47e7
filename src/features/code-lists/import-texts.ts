import { dictionary } from '../../platform/i18n/dictionary.ts';

export const importTexts = dictionary({
  da: {
    title: 'Ret en kodeliste',
    lead: 'Vælg en fil, eller ret i listen herunder. Du ser, hvad der ændres, før det sker.',
    howTitle: 'Sådan virker det',
    how: [
      'En linje er én kode i én periode. Sidste dag (to) er tom, så længe koden gælder.',
      'Nye ord? Skriv en ny linje med samme kode. Den gamle periode slutter dagen før.',
      'En kode, der falder bort, får en sidste dag. Den slettes aldrig.',
      'Det, der er forbi, kan ikke skrives om. Linjer, du ikke sender med, bliver stående.',
      'Skriv read, når kilden er læst, og verify, når den skal slås op.',
    ],
    file: 'Fil',
    fileHint: 'En csv-fil fra et regneark, højst 1 MB. Vælger du en fil, er det den, vi læser.',
    text: 'Listen',
    textHint: 'Felterne står mellem semikolon. Første linje er overskrifter.',
    preview: 'Se, hvad der ændres',
    stopped: 'Listen er ikke rettet',
    stoppedText: (n: number) =>
      n === 1
        ? 'Én ting skal rettes. Intet er gemt, og det, du sendte, står herunder.'
        : `${n} ting skal rettes. Intet er gemt, og det, du sendte, står herunder.`,
    atLine: (line: number, words: string) => `Linje ${line}: ${words}`,
    more: (n: number) => `… og ${n} til. Ret de første, så ser vi på resten.`,
    tooBig: 'Filen er for stor. Den må højst fylde 1 MB.',
    nothingSent: 'Vælg en fil, eller skriv i feltet.',
    previewTitle: 'Se, hvad der ændres',
    previewLead: 'Intet er gemt endnu.',
    changedMeanwhile: 'Listen er ændret, siden du så den',
    changedMeanwhileText: 'En anden har rettet listen imens. Se igennem en gang til.',
    nothing: 'Intet ændres',
    nothingText: 'Listen siger det samme som det, du sendte.',
    added: (n: number) => (n === 1 ? '1 ny periode' : `${n} nye perioder`),
    changed: (n: number) => (n === 1 ? '1 periode ændres' : `${n} perioder ændres`),
    newCode: 'ny kode',
    newWords: 'nye ord',
    ends: (day: string) => `Slutter ${day}.`,
    endMoves: (was: string, becomes: string) => `Slutdato flyttes fra ${was} til ${becomes}.`,
    endGone: (was: string) => `Slutter ikke længere ${was}.`,
    backwards: 'tilbage i tiden',
    marked: (reference: string, source: string) => `Kilden er læst: ${reference}. ${source}.`,
    successor: (code: string) => `Afløses af ${code}.`,
    unchanged: (n: number) =>
      n === 1 ? '1 linje siger det samme som listen.' : `${n} linjer siger det samme som listen.`,
    leftStanding: (n: number) =>
      n === 1
        ? '1 periode er ikke med i det, du sendte, og bliver stående.'
        : `${n} perioder er ikke med i det, du sendte, og bliver stående.`,
    apply: 'Ret listen',
    back: 'Ret mere først',
  },
  en: {
    title: 'Correct a code list',
    lead: 'Choose a file, or correct the list below. You see what changes before it happens.',
    howTitle: 'How it works',
    how: [
      'A line is one code in one period. The last day (to) is empty as long as the code is valid.',
      'New words? Write a new line with the same code. The old period ends the day before.',
      'A code that goes is given a last day. It is never deleted.',
      'What is over cannot be rewritten. Lines you leave out stay as they are.',
      'Write read when the source has been read, and verify when it must be looked up.',
    ],
    file: 'File',
    fileHint: 'A csv file from a spreadsheet, at most 1 MB. If you choose a file, that is what we read.',
    text: 'The list',
    textHint: 'Fields stand between semicolons. The first line holds the headings.',
    preview: 'See what changes',
    stopped: 'The list has not been corrected',
    stoppedText: (n: number) =>
      n === 1
        ? 'One thing must be put right. Nothing is saved, and what you sent stands below.'
        : `${n} things must be put right. Nothing is saved, and what you sent stands below.`,
    atLine: (line: number, words: string) => `Line ${line}: ${words}`,
    more: (n: number) => `… and ${n} more. Put the first ones right, and we look at the rest.`,
    tooBig: 'The file is too big. It may be at most 1 MB.',
    nothingSent: 'Choose a file, or write in the field.',
    previewTitle: 'See what changes',
    previewLead: 'Nothing is saved yet.',
    changedMeanwhile: 'The list has changed since you saw it',
    changedMeanwhileText: 'Somebody else has corrected the list meanwhile. Look it through once more.',
    nothing: 'Nothing changes',
    nothingText: 'The list says the same as what you sent.',
    added: (n: number) => (n === 1 ? '1 new period' : `${n} new periods`),
    changed: (n: number) => (n === 1 ? '1 period changes' : `${n} periods change`),
    newCode: 'new code',
    newWords: 'new words',
    ends: (day: string) => `Ends on ${day}.`,
    endMoves: (was: string, becomes: string) => `The end moves from ${was} to ${becomes}.`,
    endGone: (was: string) => `No longer ends on ${was}.`,
    backwards: 'back in time',
    marked: (reference: string, source: string) => `The source has been read: ${reference}. ${source}.`,
    successor: (code: string) => `Succeeded by ${code}.`,
    unchanged: (n: number) =>
      n === 1 ? '1 line says the same as the list.' : `${n} lines say the same as the list.`,
    leftStanding: (n: number) =>
      n === 1
        ? '1 period is not in what you sent, and stands.'
        : `${n} periods are not in what you sent, and stand.`,
    apply: 'Correct the list',
    back: 'Correct more first',
  },
});
