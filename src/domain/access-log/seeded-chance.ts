/** Draws whole numbers from 0 up to, and without, `below` (1 to 2³²). */
export type Draw = (below: number) => number;

/**
 * Chance that can be repeated: the same seed gives the same numbers, so that anybody can check afterwards that a
 * sample was drawn and not picked. The generator is mulberry32 (Tommy Ettinger 2017, public domain).
 *
 * @param seed a whole number from 0 to 2³² − 1
 */
export function seededChance(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (below) => Math.floor(next() * below);
}

/** The items in an order of chance (Fisher and Yates 1938, as Durstenfeld 1964 wrote it). */
export function shuffled<Item>(items: readonly Item[], draw: Draw): Item[] {
  const left = [...items];
  const order: Item[] = [];
  while (left.length > 0) {
    const at = draw(left.length);
    const last = left.pop() as Item;
    const taken = at === left.length ? last : (left[at] as Item);
    if (at < left.length) left[at] = last;
    order.push(taken);
  }
  return order;
}
