/**
 * One person's way through a run as the figures saw it at one moment: what breakdowns can ask about, and the place it
 * takes in the way through the run and in each rule.
 */
export interface CountedState {
  readonly traits: Readonly<Record<Trait, string>>;
  /** By column – `way`, and each rule by its id – the place taken there. */
  readonly places: Readonly<Record<string, string>>;
}

/** What a figure can be broken down by: the owning authority, the version followed, the half-year of the start. */
export const traits = ['authority', 'version', 'started'] as const;

export type Trait = (typeof traits)[number];

/** The start half-year of somebody who has not started. */
export const notStarted = 'none';

/**
 * One person over all moments that editions of the run tell of, the new one last. `undefined`: not known then. No name
 * and no id: nothing here leads back to the person.
 */
export type CountedPerson = readonly (CountedState | undefined)[];
