import { type CountedPerson, type Trait, traits } from './counted-person.ts';

/** What each trait is among the people known at a moment, in order. */
export function valuesOf(
  people: readonly CountedPerson[],
  moment: number,
): Readonly<Record<Trait, readonly string[]>> {
  const valuesOfOne = (trait: Trait): string[] =>
    [...new Set(people.flatMap((person) => person[moment]?.traits[trait] ?? []))].sort();
  return Object.fromEntries(traits.map((trait) => [trait, valuesOfOne(trait)])) as Record<Trait, string[]>;
}
