/** One time of a series that has been held: the accounts of those who led it. */
export interface LedTime {
  readonly leaders: readonly string[];
}

/** Who of those who led a series was there most often, and how often. */
export interface SameFace {
  readonly account: string;
  readonly led: number;
  readonly of: number;
}

/** A series this short tells nothing about who stays. */
const fewest = 2;

/**
 * How steady the faces of a series have been: whoever led most of its times, and how many there were. Where two led as
 * often, the one who did so last.
 *
 * @param times those that were held, in the order of their days
 */
export function sameFace(times: readonly LedTime[]): SameFace | undefined {
  if (times.length < fewest) return undefined;
  const counts = new Map<string, number>();
  for (const { leaders } of times.toReversed())
    for (const account of new Set(leaders)) counts.set(account, (counts.get(account) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most && { account: most[0], led: most[1], of: times.length };
}
