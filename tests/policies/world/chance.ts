/** Repeatable chance: the same seed gives the same world, so a red run can be run again. */
export interface Chance {
  /** True with the given probability. */
  happens(probability: number): boolean;
  one<Item>(items: readonly Item[]): Item;
  some<Item>(items: readonly Item[], count: number): Item[];
  id(): string;
}

/** A small generator (mulberry32, Tommy Ettinger 2017, public domain) seeded with a whole number. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const hex = (): string =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return {
    happens: (probability) => next() < probability,
    one,
    some: (items, count) => [...items].sort(() => next() - 0.5).slice(0, count),
    id: () => {
      const digits = hex() + hex() + hex() + hex();
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        digits.slice(12, 16),
        digits.slice(16, 20),
        digits.slice(20),
      ].join('-');
    },
  };
}
