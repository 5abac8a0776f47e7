import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What is said where answers are scored anew, and where a score goes by a later rule. */
export const rescoringTexts = dictionary({
  da: {
    noSuch: (key: string) => `Der er intet spørgeskema, der hedder “${key}”. Se nøglen i biblioteket.`,
    nothing: (key: string, version: number) => `Alle svar på ${key} er regnet efter version ${version}.`,
    would: (key: string, version: number, scores: number) =>
      `${scores} scorer kan regnes efter version ${version} af ${key}. Skriv --save for at gøre det. De gamle bliver stående.`,
    done: (key: string, version: number, scores: number) =>
      `${scores} scorer er regnet efter version ${version} af ${key}. De gamle står der stadig.`,
    rule: (version: string) => `Regnet efter version ${version} af reglen.`,
  },
  en: {
    noSuch: (key: string) => `There is no questionnaire called “${key}”. See its key in the library.`,
    nothing: (key: string, version: number) => `All answers to ${key} are scored by version ${version}.`,
    would: (key: string, version: number, scores: number) =>
      `${scores} scores can be worked out by version ${version} of ${key}. Write --save to do it. The old ones stay.`,
    done: (key: string, version: number, scores: number) =>
      `${scores} scores are worked out by version ${version} of ${key}. The old ones are still there.`,
    rule: (version: string) => `Worked out by version ${version} of the rule.`,
  },
});
