import type { SummaryError } from './error-summary.tsx';

/** What was refused on a form: in the reader's words at a field, and all of it in the order of the fields. */
export interface RefusedFields<Field extends string> {
  readonly said: (field: Field) => string | undefined;
  readonly errors: readonly SummaryError[];
}

/** @param names the fields in the order of the form, by what each is called there */
export function refusedFields<Field extends string, Refusal extends string>(
  refusals: Partial<Record<Field, Refusal>>,
  words: Readonly<Record<Refusal, string>>,
  names: readonly (readonly [field: Field, name: string])[],
): RefusedFields<Field> {
  const said = (field: Field): string | undefined => {
    const refusal = refusals[field];
    return refusal === undefined ? undefined : words[refusal];
  };
  const errors = names.flatMap(([field, name]) => {
    const text = said(field);
    return text === undefined ? [] : [{ field: name, text }];
  });
  return { said, errors };
}
