import { joinMoves } from '../../../domain/outcome/engine/join-moves.ts';
import type { CountedCase } from '../counted-case.ts';

/**
 * Holds back the ways of those who have moved until all of them are there, and hands them over as one; everybody else
 * passes at once, and nothing of them is kept.
 */
export class MovedCases {
  readonly #people: ReadonlyMap<string, string>;
  readonly #take: (one: CountedCase) => void;
  readonly #held: CountedCase[] = [];

  /** @param people who somebody is, by each of their records */
  constructor(people: ReadonlyMap<string, string>, take: (one: CountedCase) => void) {
    this.#people = people;
    this.#take = take;
  }

  add(one: CountedCase): void {
    const person = this.#people.size === 0 ? undefined : this.#people.get(one.record);
    if (person === undefined) this.#take(one);
    else this.#held.push(asPerson(one, person));
  }

  end(): void {
    const byPerson = Map.groupBy(this.#held, ({ personKey }) => personKey);
    for (const own of byPerson.values()) {
      const joined = joinMoves(own);
      const recorded = own.reduce((sum, one) => sum + one.recorded, 0);
      const recordedLast = Math.max(...own.map((one) => one.recordedLast));
      for (const one of joined) this.#take(joined.length === 1 ? { ...one, recorded, recordedLast } : one);
    }
  }
}

/** The same way under the person's key, with everything in it read out. */
function asPerson(one: CountedCase, personKey: string): CountedCase {
  const { referral, authority, record, followed, recorded, recordedLast } = one;
  const { sent, answer, ownNo, course, facts, meetings, scores, phaseEnds } = one;
  return {
    ...{ referral, authority, record, followed, recorded, recordedLast, personKey },
    ...{ sent, answer, ownNo, course, facts, meetings, scores, phaseEnds },
  };
}
