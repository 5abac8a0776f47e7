/** Something as it stood at one of its versions. */
export interface AtVersion<Value> {
  readonly version: number;
  readonly value: Value;
}

/** What becomes of something typed: nothing, its next version, or two who changed the same. */
export type Revision =
  | { readonly is: 'unchanged' }
  | { readonly is: 'next'; readonly version: number }
  | { readonly is: 'conflict' };

/**
 * Decides what a page that was open for a while may change. What the writer left alone stays as it is now, whoever
 * changed it meanwhile; what says the same as now is saved already, so that pressing twice saves once; what both have
 * changed is a conflict, and nothing is overwritten.
 *
 * @param seen what the page was made from; `undefined` where it was not there yet
 * @param current the newest version; `undefined` where there is none
 */
export function revise<Value>(
  typed: Value,
  seen: AtVersion<Value> | undefined,
  current: AtVersion<Value> | undefined,
  isSame: (one: Value, other: Value) => boolean,
): Revision {
  if (seen !== undefined && isSame(typed, seen.value)) return { is: 'unchanged' };
  if (current !== undefined && isSame(typed, current.value)) return { is: 'unchanged' };
  const [from, to] = [seen?.version ?? 0, current?.version ?? 0];
  return from === to ? { is: 'next', version: to + 1 } : { is: 'conflict' };
}
