import type { FileCheck, ShapeCheck } from '../programme/finding.ts';

/** Something in a questionnaire that cannot stand. Its words are made elsewhere, from the check and its values. */
export interface QuestionnaireFinding {
  readonly check: FileCheck | ShapeCheck | QuestionnaireCheck;
  /** Where to look, as written in the file: `groups[0].questions[2].options[1]`. Empty for the whole file. */
  readonly at: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Found where parts of the questionnaire do not fit each other. */
export type QuestionnaireCheck =
  | 'key-twice'
  | 'question-unknown'
  | 'question-comes-later'
  | 'option-unknown'
  | 'answer-of-another-kind'
  | 'never-asked'
  | 'ends-turned'
  | 'scale-too-long'
  | 'anchor-missing'
  | 'anchor-outside'
  | 'more-than-there-are'
  | 'respondent-unknown'
  | 'counts-in-no-score'
  | 'all-may-be-missing'
  | 'bands-do-not-rise';
