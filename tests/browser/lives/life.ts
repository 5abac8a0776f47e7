import type { TestContext } from 'node:test';
import type { OnTheWay } from '../programmes/telling.ts';
import type { Person, Way } from '../steps/person.ts';
import { signedIn } from '../steps/signing-in.ts';
import type { Cast } from './cast.ts';
import type { outsidersLook } from './outsiders.ts';

/** Whoever is asked for comes to work, at one window of their own. */
export type Crew = (name: string) => Promise<Person>;

/** One life: who lives it with whom, where and in what way, and who looks on from outside. */
export interface Life {
  readonly way: Way;
  readonly cast: Cast;
  readonly crew: Crew;
  /** The same people on a small phone whose browser runs no script. */
  readonly phones: Crew;
  readonly citizen: OnTheWay;
  readonly outsiders: ReturnType<typeof outsidersLook>;
  /** Prints a line beside the test. */
  readonly tells: (line: string) => void;
}

export function crewOf(test: TestContext, way: Way): Crew {
  const here = new Map<string, Promise<Person>>();
  return (name) => {
    const person = here.get(name) ?? signedIn(test, way, name);
    here.set(name, person);
    return person;
  };
}
