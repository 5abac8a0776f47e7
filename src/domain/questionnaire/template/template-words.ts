import type { Question, Questionnaire, Respondent, ScoreRule } from '../questionnaire.ts';
import type { RowKind, TemplateColumn } from './row-uses.ts';

/** The words a template is written in, in one language. A template is read in any of them, also mixed. */
export interface TemplateWords {
  readonly columns: Readonly<Record<TemplateColumn, string>>;
  readonly rows: Readonly<Record<RowKind, string>>;
  readonly question_kind: Readonly<Record<Question['kind'], string>>;
  readonly how: Readonly<Record<ScoreRule['how'], string>>;
  readonly better: Readonly<Record<ScoreRule['better'], string>>;
  readonly fill: Readonly<Record<ScoreRule['missing']['fill'], string>>;
  readonly rights: Readonly<Record<Questionnaire['rights']['holder'], string>>;
  readonly respondent: Readonly<Record<Respondent, string>>;
  readonly yes_no: Readonly<Record<'yes' | 'no', string>>;
  readonly condition: ConditionWords;
}

/** The small words between questions in a condition. */
export interface ConditionWords {
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly answered: string;
  /** Before one condition in brackets, where there is only one to put together. */
  readonly all: string;
  readonly any: string;
}

/** The groups of words of which one is chosen. */
export type Choices = Exclude<keyof TemplateWords, 'condition'>;

/** How words are compared: neither capitals, blanks nor marks tell them apart. */
export function plain(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The code that a word stands for in any of the languages; its own name is known as well. */
export function codeOf(
  languages: readonly TemplateWords[],
  choices: Choices,
  written: string,
): string | undefined {
  const wanted = plain(written);
  for (const words of languages)
    for (const [code, word] of Object.entries(words[choices]))
      if (plain(word) === wanted || plain(code) === wanted) return code;
  return undefined;
}
