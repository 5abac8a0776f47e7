import type { TemplateFinding } from '../../../domain/questionnaire/template/template-finding.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

type Words = Record<TemplateFinding['check'], (values: TemplateFinding['values']) => string>;

/** What is wrong with a questionnaire that is read in, and what to do. */
export const questionnaireFindingTexts = dictionary({
  da: {
    findings: {
      'no-headings': () => 'Vi kan ikke finde overskrifterne. Brug dem fra den tomme skabelon.',
      'column-missing': ({ heading }) => `Kolonnen ”${heading}” mangler. Sæt den ind.`,
      'column-unknown': ({ heading, column }) =>
        heading === ''
          ? `Kolonne ${column} har ingen overskrift, men der står noget i den. Giv den en overskrift, eller tøm den.`
          : `Kolonnen ”${heading}” kendes ikke. Ret overskriften, eller slet kolonnen.`,
      'column-twice': ({ heading }) => `Kolonnen ”${heading}” står to gange. Slet den ene.`,
      'row-unknown': ({ written, allowed }) =>
        written === ''
          ? `Sig, hvad linjen er. Vælg en af: ${allowed}.`
          : `”${written}” er ikke en slags linje. Vælg en af: ${allowed}.`,
      'row-missing': ({ row }) =>
        `Linjen ”${row}” mangler. Den siger, hvad skemaet hedder, og hvem der svarer.`,
      'row-twice': () => 'Linjen står her allerede. Slet den ene.',
      'row-out-of-place': ({ row, above }) => `”${row}” skal stå under en linje med ”${above}”.`,
      'row-not-for-kind': ({ row, kind }) =>
        `Et spørgsmål af slagsen ”${kind}” har ikke linjen ”${row}”. Ret slagsen, eller slet linjen.`,
      'cell-not-used': ({ heading, row }) => `”${heading}” bruges ikke på linjen ”${row}”. Tøm feltet.`,
      'word-unknown': ({ written, allowed }) => `”${written}” kendes ikke. Vælg en af: ${allowed}.`,
      'number-unreadable': ({ written }) => `”${written}” er ikke et tal.`,
      'condition-unreadable': ({ near }) =>
        near === ''
          ? 'Betingelsen slutter for tidligt. Skriv for eksempel: job = ja og timer >= 5.'
          : `Betingelsen kan ikke læses ved ”${near}”. Skriv for eksempel: job = ja og timer >= 5.`,
      'condition-mixed': ({ near }) =>
        `Her står både ”og” og ”eller”. Sæt parentes om det, der hører sammen, før ”${near}”.`,
      'same-as-unknown': ({ question }) =>
        `Spørgsmålet ”${question}” har ingen svar at låne. Det skal stå længere oppe og være af samme slags.`,
      'file-missing': () => 'Filen findes ikke.',
      'file-not-json': ({ line }) =>
        `Filen kan ikke læses fra linje ${line}. Se efter et komma eller en parentes.`,
      'file-misnamed': ({ expected }) => `Filen skal hedde ${expected}.`,
      'field-missing': () => 'Her mangler noget. Udfyld feltet.',
      'field-unknown': ({ field }) => `Feltet ”${field}” bruges ikke her. Slet det.`,
      'value-not-allowed': ({ allowed }) =>
        allowed === undefined
          ? 'Det kan der ikke stå her.'
          : `Det kan der ikke stå her. Vælg en af: ${allowed}.`,
      'wrong-kind-of-value': () =>
        'Her står en forkert slags værdi, for eksempel et decimaltal i stedet for et helt.',
      'too-small': ({ minimum }) => `Det er for lidt. Mindst ${minimum}.`,
      'too-big': ({ maximum }) => `Det er for meget. Højst ${maximum}.`,
      'text-wrong-form': () => 'En nøgle skrives med små bogstaver fra a til z, tal og bindestreg.',
      'key-twice': ({ key }) => `”${key}” står to gange. Giv den ene et andet navn.`,
      'question-unknown': ({ question }) => `Spørgsmålet ”${question}” findes ikke. Ret nøglen.`,
      'question-comes-later': ({ question }) =>
        `Spørgsmålet ”${question}” kommer først senere. En betingelse ser kun tilbage.`,
      'option-unknown': ({ option, question }) => `”${option}” er ikke et svar til ”${question}”.`,
      'answer-of-another-kind': ({ question }) =>
        `Betingelsen passer ikke til den måde, ”${question}” besvares på.`,
      'never-asked': ({ value }) => `Ingen kan svare ${value}, så det her bliver aldrig spurgt.`,
      'ends-turned': ({ from, to }) => `Skalaen går fra ${from} til ${to}. Byt om på enderne.`,
      'scale-too-long': ({ steps, most }) => `Skalaen har ${steps} trin. Der må højst være ${most}.`,
      'anchor-missing': ({ step }) => `Sæt ord på trin ${step}: begge ender skal have ord.`,
      'anchor-outside': ({ step, from, to }) => `Trin ${step} er ikke på skalaen fra ${from} til ${to}.`,
      'more-than-there-are': ({ atMost, options }) =>
        `Man må vælge ${atMost}, men der er kun ${options} svar.`,
      'respondent-unknown': () => 'Der spørges en, som ikke svarer på skemaet. Tilføj dem på skemaets linje.',
      'counts-in-no-score': ({ question }) => `”${question}” tæller ikke noget. Giv svarene en vægt.`,
      'all-may-be-missing': () => 'Alle svar må mangle, så scoren siger ingenting. Sænk tallet.',
      'bands-do-not-rise': ({ from }) => `Niveauet fra ${from} skal være højere end det før.`,
    } satisfies Words,
  },
  en: {
    findings: {
      'no-headings': () => 'We cannot find the headings. Use those of the empty template.',
      'column-missing': ({ heading }) => `The column “${heading}” is missing. Put it in.`,
      'column-unknown': ({ heading, column }) =>
        heading === ''
          ? `Column ${column} has no heading, but something stands in it. Give it a heading, or empty it.`
          : `The column “${heading}” is not known. Correct the heading, or delete the column.`,
      'column-twice': ({ heading }) => `The column “${heading}” stands twice. Delete one of them.`,
      'row-unknown': ({ written, allowed }) =>
        written === ''
          ? `Say what the row is. Choose one of: ${allowed}.`
          : `“${written}” is no kind of row. Choose one of: ${allowed}.`,
      'row-missing': ({ row }) =>
        `The row “${row}” is missing. It says what the questionnaire is called, and who answers.`,
      'row-twice': () => 'The row stands here already. Delete one of them.',
      'row-out-of-place': ({ row, above }) => `“${row}” must stand below a row with “${above}”.`,
      'row-not-for-kind': ({ row, kind }) =>
        `A question of the kind “${kind}” has no row “${row}”. Correct the kind, or delete the row.`,
      'cell-not-used': ({ heading, row }) => `“${heading}” is not used on a row “${row}”. Empty the cell.`,
      'word-unknown': ({ written, allowed }) => `“${written}” is not known. Choose one of: ${allowed}.`,
      'number-unreadable': ({ written }) => `“${written}” is no number.`,
      'condition-unreadable': ({ near }) =>
        near === ''
          ? 'The condition ends too soon. Write, for example: job = yes and hours >= 5.'
          : `The condition cannot be read at “${near}”. Write, for example: job = yes and hours >= 5.`,
      'condition-mixed': ({ near }) =>
        `Both “and” and “or” stand here. Put brackets around what belongs together before “${near}”.`,
      'same-as-unknown': ({ question }) =>
        `The question “${question}” has no answers to lend. It must stand further up and be of the same kind.`,
      'file-missing': () => 'The file is not there.',
      'file-not-json': ({ line }) =>
        `The file cannot be read from line ${line}. Look for a comma or a bracket.`,
      'file-misnamed': ({ expected }) => `The file must be called ${expected}.`,
      'field-missing': () => 'Something is missing here. Fill it in.',
      'field-unknown': ({ field }) => `The field “${field}” is not used here. Delete it.`,
      'value-not-allowed': ({ allowed }) =>
        allowed === undefined
          ? 'That cannot stand here.'
          : `That cannot stand here. Choose one of: ${allowed}.`,
      'wrong-kind-of-value': () => 'Here is a wrong kind of value, such as a decimal number for a whole one.',
      'too-small': ({ minimum }) => `That is too little. At least ${minimum}.`,
      'too-big': ({ maximum }) => `That is too much. At most ${maximum}.`,
      'text-wrong-form': () => 'A key is written with small letters from a to z, figures and hyphens.',
      'key-twice': ({ key }) => `“${key}” stands twice. Give one of them another name.`,
      'question-unknown': ({ question }) => `There is no question “${question}”. Correct the key.`,
      'question-comes-later': ({ question }) =>
        `The question “${question}” comes later. A condition looks back only.`,
      'option-unknown': ({ option, question }) => `“${option}” is no answer to “${question}”.`,
      'answer-of-another-kind': ({ question }) =>
        `The condition does not fit the way “${question}” is answered.`,
      'never-asked': ({ value }) => `Nobody can answer ${value}, so this is never asked.`,
      'ends-turned': ({ from, to }) => `The scale runs from ${from} to ${to}. Turn the ends around.`,
      'scale-too-long': ({ steps, most }) => `The scale has ${steps} steps. There may be ${most} at most.`,
      'anchor-missing': ({ step }) => `Put words to step ${step}: both ends need words.`,
      'anchor-outside': ({ step, from, to }) => `Step ${step} is not on the scale from ${from} to ${to}.`,
      'more-than-there-are': ({ atMost, options }) =>
        `One may choose ${atMost}, but there are only ${options} answers.`,
      'respondent-unknown': () =>
        'Somebody is asked who does not answer the questionnaire. Add them on its own row.',
      'counts-in-no-score': ({ question }) => `“${question}” counts nothing. Give its answers a weight.`,
      'all-may-be-missing': () => 'All answers may be missing, so the score says nothing. Lower the number.',
      'bands-do-not-rise': ({ from }) => `The band from ${from} must be higher than the one before.`,
    },
  },
});
