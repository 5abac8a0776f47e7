/** One person with what somebody who knows them may know: municipality, sex, year of birth … Nothing known is `undefined`. */
export type KnownOf = readonly (string | number | undefined)[];

/** How well the people of an extract are hidden among each other. */
export interface AnonymityReport {
  readonly people: number;
  /** How many share all that is known, in the smallest group; 0 where there is nobody. */
  readonly smallest: number;
  /** People in groups that are smaller than was agreed. */
  readonly exposed: number;
  readonly groups: number;
  /** For each thing that is known, how many would still be exposed if it were left out: where to begin. */
  readonly exposedWithout: readonly number[];
}

/**
 * Counts how many people share each combination of what may be known (Sweeney 2002, k-anonymity: a model for protecting
 * privacy, International Journal of Uncertainty, Fuzziness and Knowledge-based Systems 10(5), 557–570). What is not known
 * is a value of its own: whoever lacks one can be told by that.
 *
 * @param people one for each person, however many answers they gave
 * @param k the smallest group that was agreed
 */
export function anonymityOf(people: readonly KnownOf[], k: number): AnonymityReport {
  const sizes = groupSizes(people);
  const things = people[0]?.length ?? 0;
  return {
    people: people.length,
    smallest: sizes.length === 0 ? 0 : Math.min(...sizes),
    exposed: exposedIn(sizes, k),
    groups: sizes.length,
    exposedWithout: Array.from({ length: things }, (_, left) =>
      exposedIn(groupSizes(people.map((known) => known.toSpliced(left, 1))), k),
    ),
  };
}

function groupSizes(people: readonly KnownOf[]): readonly number[] {
  const sizes = new Map<string, number>();
  for (const known of people) {
    const key = JSON.stringify(known.map((one) => one ?? null));
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return [...sizes.values()];
}

function exposedIn(sizes: readonly number[], k: number): number {
  return sizes.filter((size) => size < k).reduce((sum, size) => sum + size, 0);
}

/** Whether people are hidden as well as somebody has seen and agreed to. */
export function isSameAnonymity(
  { people, exposed }: AnonymityReport,
  seen: Pick<AnonymityReport, 'people' | 'exposed'>,
): boolean {
  return people === seen.people && exposed === seen.exposed;
}
