/** Chance that falls the same way each time: a seed in words, and everything that is thrown follows from it. */
export interface Dice {
  /** A number from 0 up to, and without, 1. */
  roll(): number;
  /** A whole number from `from` to `to`, both possible. */
  between(from: number, to: number): number;
  /** One of some; there must be one. */
  pick<Thing>(things: readonly Thing[]): Thing;
  /** Whether something happens that does so `share` of the time. */
  happens(share: number): boolean;
}

/** Dice for a seed: mulberry32 over an FNV-1a hash of the words. */
export function diceOf(...seed: readonly (string | number)[]): Dice {
  let state = 0x811c9dc5;
  for (const letter of seed.join(' ')) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    between: (from, to) => from + Math.floor(roll() * (to - from + 1)),
    pick: (things) => {
      const thing = things[Math.floor(roll() * things.length)];
      if (thing === undefined) throw new Error('there is nothing to pick from');
      return thing;
    },
    happens: (share) => roll() < share,
  };
}
