import { dictionary } from '../../platform/i18n/dictionary.ts';
import type { ImportFinding } from './files/file-finding.ts';

type Values = ImportFinding['values'];
type Words = Record<ImportFinding['check'], (values: Values) => string>;

/** For each thing that stops a file: what to do about it. */
export const findingTexts = dictionary({
  da: {
    'no-lines': () => 'Filen er tom. Første linje skal være overskrifter, og derunder mindst én kode.',
    'line-not-readable': () => 'Linjen kan ikke læses. Se efter et anførselstegn, der mangler sin makker.',
    'cells-too-many': ({ cells, columns }) =>
      `Linjen har ${cells} felter, overskrifterne har ${columns}. Sæt anførselstegn om et felt med semikolon i.`,
    'column-missing': ({ column }) => `Kolonnen ${column} mangler. Skriv den som overskrift i første linje.`,
    'column-unknown': ({ column, columns }) =>
      `Kolonnen ${column} kender vi ikke. Slet den, eller ret den til en af disse: ${columns}.`,
    'too-many-lines': ({ most }) => `Filen er for lang. Del den, så der højst er ${most} linjer.`,
    'code-missing': () => 'Koden mangler. Skriv den i kolonnen code.',
    'code-wrong-form': ({ code }) =>
      `Koden ${code} kan ikke bruges. Brug højst 40 tegn: små bogstaver a–z, 0–9, punktum og bindestreg.`,
    'from-missing': () => 'Første dag mangler. Skriv den i kolonnen from, som 2026-02-01 eller 01.02.2026.',
    'date-not-there': ({ date }) => `${date} er ikke en dato. Skriv den som 2026-02-01 eller 01.02.2026.`,
    'ends-before-it-begins': ({ from, to }) =>
      `Sidste dag (${to}) ligger før første dag (${from}). Ret en af dem.`,
    'words-missing': ({ column }) => `Kolonnen ${column} er tom. Skriv, hvad der skal stå.`,
    'words-too-long': ({ column, most }) => `Teksten i ${column} er for lang. Der er plads til ${most} tegn.`,
    'verified-not-known': () =>
      'Skriv read i kolonnen verified, når kilden er læst, og verify, når den skal slås op.',
    'period-twice': ({ code, other }) => `Koden ${code} begynder samme dag i linje ${other}. Slet den ene.`,
    'periods-overlap': ({ code, from }) =>
      `Koden ${code} har også en periode fra ${from}, og de deler dage. Sæt en sidste dag på den tidligste.`,
    'successor-unknown': ({ successor }) =>
      `Afløseren ${successor} findes ikke i listen. Skriv en kode, der gør, eller lad feltet stå tomt.`,
    'succeeds-itself': ({ code }) => `Koden ${code} kan ikke afløse sig selv. Lad feltet successor stå tomt.`,
    'wording-rewritten': ({ code, was }) =>
      `Koden ${code} hedder »${was}« i den periode, og det står fast. Afslut perioden, og begynd en ny linje med de nye ord.`,
    'reference-rewritten': ({ code, was }) =>
      `Henvisningen til ${code} er læst og står fast: »${was}«. Skriv den som før.`,
    'verification-lost': ({ code }) => `Kilden til ${code} er læst. Skriv read i kolonnen verified.`,
    'successor-changed': ({ code, was }) => `Koden ${code} er afløst af ${was}, og det står fast.`,
    'past-end-moved': ({ code, was }) =>
      `Perioden for ${code} slutter ${was}. En slutdato, der er gået, kan ikke flyttes, og en ny kan ikke ligge før i dag. Skriv den som før.`,
  } satisfies Words as Words,
  en: {
    'no-lines': () => 'The file is empty. The first line must be headings, with at least one code below.',
    'line-not-readable': () => 'The line cannot be read. Look for a quotation mark without its other half.',
    'cells-too-many': ({ cells, columns }) =>
      `The line has ${cells} fields, the headings have ${columns}. Put quotation marks around a field with a semicolon in it.`,
    'column-missing': ({ column }) =>
      `The column ${column} is missing. Write it as a heading in the first line.`,
    'column-unknown': ({ column, columns }) =>
      `We do not know the column ${column}. Delete it, or change it to one of these: ${columns}.`,
    'too-many-lines': ({ most }) => `The file is too long. Split it, so that it has at most ${most} lines.`,
    'code-missing': () => 'The code is missing. Write it in the column code.',
    'code-wrong-form': ({ code }) =>
      `The code ${code} cannot be used. Use at most 40 characters: small letters a–z, 0–9, full stop and hyphen.`,
    'from-missing': () =>
      'The first day is missing. Write it in the column from, as 2026-02-01 or 01.02.2026.',
    'date-not-there': ({ date }) => `${date} is not a date. Write it as 2026-02-01 or 01.02.2026.`,
    'ends-before-it-begins': ({ from, to }) =>
      `The last day (${to}) lies before the first day (${from}). Correct one of them.`,
    'words-missing': ({ column }) => `The column ${column} is empty. Write what it should say.`,
    'words-too-long': ({ column, most }) =>
      `The text in ${column} is too long. It may have ${most} characters.`,
    'verified-not-known': () =>
      'Write read in the column verified when the source has been read, and verify when it must be looked up.',
    'period-twice': ({ code, other }) =>
      `The code ${code} begins on the same day in line ${other}. Delete one.`,
    'periods-overlap': ({ code, from }) =>
      `The code ${code} has a period from ${from} too, and they share days. Give the earlier one a last day.`,
    'successor-unknown': ({ successor }) =>
      `The successor ${successor} is not in the list. Write a code that is, or leave the field empty.`,
    'succeeds-itself': ({ code }) =>
      `The code ${code} cannot succeed itself. Leave the field successor empty.`,
    'wording-rewritten': ({ code, was }) =>
      `The code ${code} is called “${was}” in that period, and that stands. End the period, and begin a new line with the new words.`,
    'reference-rewritten': ({ code, was }) =>
      `The reference of ${code} has been read and stands: “${was}”. Write it as before.`,
    'verification-lost': ({ code }) =>
      `The source of ${code} has been read. Write read in the column verified.`,
    'successor-changed': ({ code, was }) => `The code ${code} is succeeded by ${was}, and that stands.`,
    'past-end-moved': ({ code, was }) =>
      `The period of ${code} ends ${was}. An end that has passed cannot be moved, and a new one cannot lie before today. Write it as before.`,
  },
});
