import type { Question, Questionnaire } from '../questionnaire.ts';

/** A question with the place it stands at in the file. */
export interface PlacedQuestion {
  readonly at: string;
  readonly question: Question;
}

/** Every question with its place, in the order of the file. */
export function placedQuestions({ groups }: Questionnaire): readonly PlacedQuestion[] {
  return groups.flatMap(({ questions }, group) =>
    questions.map((question, nth) => ({ at: `groups[${group}].questions[${nth}]`, question })),
  );
}
