import type { Hands } from './hands.ts';

/**
 * Hands that count what they do: each press, each select and each change of focus. To write in a field is to come to
 * it; to pick from a list is to open it and to choose.
 */
export function counted(hands: Hands): {
  readonly hands: Hands;
  add(cost: number): void;
  count(): number;
} {
  let done = 0;
  const costing =
    <Args extends unknown[]>(cost: number, work: (...args: Args) => Promise<void>) =>
    (...args: Args): Promise<void> => {
      done += cost;
      return work(...args);
    };
  return {
    hands: {
      press: costing(1, hands.press),
      write: costing(1, hands.write),
      choose: costing(1, hands.choose),
      tick: costing(1, hands.tick),
      pick: costing(2, hands.pick),
    },
    add: (cost) => {
      done += cost;
    },
    count: () => done,
  };
}
