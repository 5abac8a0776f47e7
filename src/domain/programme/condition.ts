/** A small expression over the facts of an intake and the citizen's age on the day of the decision. */
export type Condition =
  | { readonly test: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly test: 'not'; readonly of: Condition }
  | { readonly test: 'yes' | 'known'; readonly fact: string }
  | { readonly test: 'one_of'; readonly fact: string; readonly codes: readonly string[] }
  | { readonly test: 'age_at_least' | 'age_below'; readonly years: number };
