/** A small expression over answers given earlier in the same questionnaire. Days are written as in ISO 8601. */
export type AnswerCondition =
  | { readonly test: 'all' | 'any'; readonly of: readonly AnswerCondition[] }
  | { readonly test: 'not'; readonly of: AnswerCondition }
  | { readonly test: 'answered'; readonly question: string }
  | { readonly test: 'chosen'; readonly question: string; readonly options: readonly string[] }
  | { readonly test: 'at_least' | 'at_most'; readonly question: string; readonly value: number }
  | { readonly test: 'from_day' | 'until_day'; readonly question: string; readonly day: string };
