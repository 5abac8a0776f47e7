/** So many units in a row, with so many missing ones allowed among them. */
export interface Persistence {
  readonly length: number;
  readonly gapsAllowed: number;
}

/**
 * Whether among units in order there are `length` with at most `gapsAllowed` missing between the first and the last of
 * them. With `endingAt`, the last of them must be that unit.
 */
export function persists(
  units: readonly number[],
  { length, gapsAllowed }: Persistence,
  endingAt?: number,
): boolean {
  return units.some((last, at) => {
    if (endingAt !== undefined && last !== endingAt) return false;
    const first = units[at - length + 1];
    return first !== undefined && last - first + 1 - length <= gapsAllowed;
  });
}
