import type { NotKept, NotKeptKind } from '../../../domain/questionnaire/fhir/not-kept.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

type Words = Record<NotKeptKind, (values: NotKept['values']) => string>;

/** Words that a FHIR questionnaire leaves out, and what is told of all that does not come along. */
export const fhirTexts = dictionary({
  da: {
    yes: 'Ja',
    no: 'Nej',
    lowest: 'lavest',
    highest: 'højest',
    everywhere: 'Hele skemaet',
    at: (linkId: string) => `Spørgsmål ${linkId}`,
    notKept: {
      'question-kind': ({ type }) => `Spørgsmålet kommer ikke med: slagsen ”${type}” kan ikke besvares her.`,
      'hidden-question': () => 'Spørgsmålet er skjult og kommer ikke med.',
      'options-elsewhere': ({ set }) => `Spørgsmålet kommer ikke med: svarene ligger et andet sted (${set}).`,
      'too-few-options': () => 'Spørgsmålet kommer ikke med: der er ikke mindst to svar at vælge imellem.',
      'own-words-beside-options': () => 'Man kan ikke skrive et svar selv, kun vælge.',
      condition: () => 'Betingelsen kommer ikke med, så det bliver altid spurgt.',
      'condition-expression': () =>
        'Betingelsen er en formel og kommer ikke med, så det bliver altid spurgt.',
      constraint: ({ severity, human }) =>
        severity === 'warning'
          ? `Advarslen kommer ikke med: ${human}`
          : `Kravet til svaret kommer ikke med: ${human}`,
      calculation: ({ expression }) => `Udregningen kan ikke læses og kommer ikke med: ${expression}`,
      'variable-loop': () => 'Udregningen går i ring og kommer ikke med.',
      'missing-as-nothing': () =>
        'Et manglende svar tælles ikke som 0: alle svar skal være der, før der er en score.',
      'nested-questions': () => 'Spørgsmål inde i spørgsmålet står nu efter det.',
      'words-without-question': ({ words }) => `Teksten kommer ikke med: ${words}`,
      extension: ({ name }) => `Udvidelsen ”${name}” kommer ikke med.`,
      element: ({ name }) => `Feltet ”${name}” kommer ikke med.`,
      untranslated: ({ count }) =>
        count === 1
          ? 'Én tekst findes kun på ét sprog. Den står ens på begge.'
          : `${count} tekster findes kun på ét sprog. De står ens på begge.`,
      markup: ({ count }) =>
        count === 1 ? 'Opmærkning er taget ud af én tekst.' : `Opmærkning er taget ud af ${count} tekster.`,
      'too-deep': () => 'Der er for mange lag. Det inderste kommer ikke med.',
      'worded-by-us': () => 'Skalaen har ingen ord ved enderne. Vi har skrevet ”lavest” og ”højest”.',
    } satisfies Words,
  },
  en: {
    yes: 'Yes',
    no: 'No',
    lowest: 'lowest',
    highest: 'highest',
    everywhere: 'The whole form',
    at: (linkId: string) => `Question ${linkId}`,
    notKept: {
      'question-kind': ({ type }) =>
        `The question does not come along: the kind “${type}” cannot be answered here.`,
      'hidden-question': () => 'The question is hidden and does not come along.',
      'options-elsewhere': ({ set }) =>
        `The question does not come along: its answers lie elsewhere (${set}).`,
      'too-few-options': () => 'The question does not come along: there are not two answers to choose from.',
      'own-words-beside-options': () => 'One cannot write an answer of one’s own, only choose.',
      condition: () => 'The condition does not come along, so it is always asked.',
      'condition-expression': () =>
        'The condition is a formula and does not come along, so it is always asked.',
      constraint: ({ severity, human }) =>
        severity === 'warning'
          ? `The warning does not come along: ${human}`
          : `The demand on the answer does not come along: ${human}`,
      calculation: ({ expression }) =>
        `The calculation cannot be read and does not come along: ${expression}`,
      'variable-loop': () => 'The calculation runs in a ring and does not come along.',
      'missing-as-nothing': () =>
        'A missing answer is not counted as 0: all answers must be there before there is a score.',
      'nested-questions': () => 'Questions inside the question now stand after it.',
      'words-without-question': ({ words }) => `The text does not come along: ${words}`,
      extension: ({ name }) => `The extension “${name}” does not come along.`,
      element: ({ name }) => `The field “${name}” does not come along.`,
      untranslated: ({ count }) =>
        count === 1
          ? 'One text is in one language only. It stands alike in both.'
          : `${count} texts are in one language only. They stand alike in both.`,
      markup: ({ count }) =>
        count === 1 ? 'Markup is taken out of one text.' : `Markup is taken out of ${count} texts.`,
      'too-deep': () => 'There are too many layers. The innermost does not come along.',
      'worded-by-us': () => 'The scale has no words at its ends. We have written “lowest” and “highest”.',
    },
  },
});
