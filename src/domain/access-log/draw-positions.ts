import { seededChance } from './seeded-chance.ts';

/**
 * A random sample as positions in a list of which only the length is known: each position has the same chance, none
 * comes twice, and the same seed draws the same ones. All of them when the list is no longer than the sample.
 * (Floyd's algorithm: Bentley and Floyd, Communications of the ACM 30, 1987.)
 *
 * @param count how many there are to draw from
 * @returns positions from 0 to count − 1, rising
 */
export function drawPositions(count: number, size: number, seed: number): number[] {
  const draw = seededChance(seed);
  const drawn = new Set<number>();
  for (let last = Math.max(0, count - size); last < count; last += 1) {
    const position = draw(last + 1);
    drawn.add(drawn.has(position) ? last : position);
  }
  return [...drawn].toSorted((a, b) => a - b);
}
