/**
 * The first of many in an order, without sorting the rest: what a page shows of thousands.
 *
 * @param most how many at the most
 * @param compare as for `sort`; two that are equal keep the order they came in
 */
export function firstOf<Value>(
  values: readonly Value[],
  most: number,
  compare: (one: Value, other: Value) => number,
): readonly Value[] {
  const first: Value[] = [];
  for (const value of values) {
    const last = first.at(-1);
    if (first.length >= most && (last === undefined || compare(value, last) >= 0)) continue;
    first.splice(placeFor(value, first, compare), 0, value);
    if (first.length > most) first.pop();
  }
  return first;
}

/** After everything that comes before it or is equal. */
function placeFor<Value>(
  value: Value,
  sorted: readonly Value[],
  compare: (one: Value, other: Value) => number,
): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(value, sorted[middle] as Value) < 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
