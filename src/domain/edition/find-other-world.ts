import { changeIn, isPossible, type Knowledge, type Move, type OtherWorld } from './other-world.ts';

/** So many moves are looked at two by two; where there are more, those of some of the people are. */
const mostMoves = 400_000;
/** How many second moves are tried for one first move. */
const mostSeconds = 40;

export type FindOtherWorld = (guarded: Uint8Array) => OtherWorld | undefined;

/**
 * Looks for a second world in which everything told holds and a guarded count is another one: two whole-number worlds
 * are the proof that nobody can work it out. Tries one person with another history, then two. Where it finds none
 * there may still be one – such a count is treated as one that can be worked out: it errs on the safe side only.
 */
export function worldFinder(knowledge: Knowledge, counts: readonly number[]): FindOtherWorld {
  const prints = fingerprints(knowledge.told, counts.length);
  const people = counts.flatMap((count, at) => (count > 0 ? [at] : []));
  const some = people.slice(0, Math.max(1, Math.floor(mostMoves / counts.length)));
  const byEffect = once(() => movesByEffect(prints, some));
  const samePrint = once(() => groupedBy(prints));
  return (guarded) => {
    const isOther = (world: OtherWorld): boolean =>
      changeIn(guarded, world) !== 0 && isPossible(world, knowledge, counts);
    for (const from of people) {
      for (const to of samePrint().get(prints[from] ?? 0) ?? []) {
        if (guarded[to] !== guarded[from] && isOther([{ from, to }])) return [{ from, to }];
      }
    }
    return findPair(guarded, prints, some, byEffect(), isOther);
  };
}

function findPair(
  guarded: Uint8Array,
  prints: Float64Array,
  people: readonly number[],
  byEffect: ReadonlyMap<number, readonly Move[]>,
  isOther: (world: OtherWorld) => boolean,
): OtherWorld | undefined {
  for (const from of people) {
    for (let to = 0; to < prints.length; to += 1) {
      if (guarded[to] === guarded[from]) continue;
      const effect = (prints[to] ?? 0) - (prints[from] ?? 0);
      const seconds = (byEffect.get(-effect) ?? []).slice(0, mostSeconds);
      const second = seconds.find((move) => isOther([{ from, to }, move]));
      if (second !== undefined) return [{ from, to }, second];
    }
  }
  return undefined;
}

/** One number for each history; two that stand in the same told counts have the same. Sums stay whole below 2^53. */
function fingerprints(told: readonly Uint8Array[], length: number): Float64Array {
  const prints = new Float64Array(length);
  let weight = 1;
  for (const each of told) {
    weight = (weight * 48_271) % 2_147_483_647;
    for (let at = 0; at < length; at += 1) prints[at] = (prints[at] ?? 0) + weight * (each[at] ?? 0);
  }
  return prints;
}

function movesByEffect(
  prints: Float64Array,
  people: readonly number[],
): ReadonlyMap<number, readonly Move[]> {
  const moves = new Map<number, Move[]>();
  for (const from of people) {
    for (let to = 0; to < prints.length; to += 1) {
      if (to === from) continue;
      const effect = (prints[to] ?? 0) - (prints[from] ?? 0);
      const same = moves.get(effect);
      if (same === undefined) moves.set(effect, [{ from, to }]);
      else same.push({ from, to });
    }
  }
  return moves;
}

function groupedBy(prints: Float64Array): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  prints.forEach((print, at) => {
    groups.set(print, [...(groups.get(print) ?? []), at]);
  });
  return groups;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
