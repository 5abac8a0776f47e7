import { type CountedPerson, type CountedState, notStarted, traits } from './counted-person.ts';

/**
 * Every history a person of the run could have, and how many really have it. A reader who knows the field knows which
 * traits go together and which places do, so only pairs that occur are possible: the traits one person has, with the
 * places another has – where both had begun, or had not, at the same moments.
 */
export interface PossiblePeople {
  readonly histories: readonly CountedPerson[];
  /** How many persons really have each history. */
  readonly counts: readonly number[];
}

export function possiblePeople(people: readonly CountedPerson[]): PossiblePeople {
  const real = new Map<string, number>();
  for (const person of people) {
    const name = JSON.stringify(person.map(inOrder));
    real.set(name, (real.get(name) ?? 0) + 1);
  }
  const histories = new Map<string, CountedPerson>();
  const places = distinct(people, (state) => Object.entries(state.places).sort());
  for (const like of distinct(people, (state) => traits.map((trait) => state.traits[trait]))) {
    for (const placed of places) {
      if (shapeOf(like) !== shapeOf(placed)) continue;
      const mixed = like.map(
        (state, at) => state && { traits: state.traits, places: placed[at]?.places ?? {} },
      );
      histories.set(JSON.stringify(mixed.map(inOrder)), mixed);
    }
  }
  return {
    histories: [...histories.values()],
    counts: [...histories.keys()].map((name) => real.get(name) ?? 0),
  };
}

/** One person for each way that a part of the history can look. */
function distinct(
  people: readonly CountedPerson[],
  partOf: (state: CountedState) => unknown,
): CountedPerson[] {
  const found = new Map(
    people.map((person) => [
      `${shapeOf(person)} ${JSON.stringify(person.map((state) => (state === undefined ? null : partOf(state))))}`,
      person,
    ]),
  );
  return [...found.values()];
}

/** At which moments somebody was known, and had started. */
function shapeOf(person: CountedPerson): string {
  return person
    .map((state) => (state === undefined ? '-' : state.traits.started === notStarted ? '0' : '1'))
    .join('');
}

function inOrder(state: CountedState | undefined): unknown {
  return state && [traits.map((trait) => state.traits[trait]), Object.entries(state.places).sort()];
}
