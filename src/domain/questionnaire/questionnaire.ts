import type { WrittenQuestionnaire } from './questionnaire-schema.ts';

/** A value nobody writes to, all the way down. */
type Unchanging<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> }
  : Value;

/** What is asked, of whom, and what is worked out from the answers: data, versioned like a programme. */
export type Questionnaire = Unchanging<WrittenQuestionnaire>;

export type Group = Questionnaire['groups'][number];
export type Question = Group['questions'][number];
/** Who answers: the citizen, or somebody who knows how it goes from their side. */
export type Respondent = Questionnaire['respondents'][number];
export type ScoreRule = Questionnaire['scores'][number];

/** Every question, in the order it is asked. */
export function questionsOf({ groups }: Pick<Questionnaire, 'groups'>): readonly Question[] {
  return groups.flatMap(({ questions }) => questions);
}

/** What one answer counts in a score, by the question's key: a question that counts in none has no entry. */
export function countsInScores(question: Question): boolean {
  if (question.kind === 'scale' || question.kind === 'number') return true;
  if (question.kind !== 'single' && question.kind !== 'multiple') return false;
  return question.options.some(({ weight }) => weight !== undefined);
}
