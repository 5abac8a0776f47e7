import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { RecordOfPerson } from '../../../domain/outcome/move-link.ts';
import type { ShownPerson } from '../../access/index.ts';
import type { AboutRun } from '../about/about-run.ts';
import type { Way } from '../way-queries.ts';

/** Somebody's record as the leader knows it: a call name, whose citizen it is, and when they were referred. */
export interface MovePerson extends RecordOfPerson {
  readonly shown: ShownPerson;
  readonly name: string;
  readonly house: string;
  readonly referredOn: PlainDate;
}

/** Each record of a run once, in the order of their names. */
export function movePeople(ways: readonly Way[], { parties }: Pick<AboutRun, 'parties'>, noName: string) {
  const houses = new Map(parties.map((party) => [party.organisation as string, party.organisationName]));
  const people = new Map<string, MovePerson>();
  for (const { person, callName, sent } of ways) {
    if (people.has(person.citizen)) continue;
    people.set(person.citizen, {
      shown: person,
      authority: person.authority,
      citizen: person.citizen as MovePerson['citizen'],
      name: String(callName ?? noName),
      house: houses.get(person.authority) ?? '–',
      referredOn: sent.on,
    });
  }
  return people as ReadonlyMap<string, MovePerson>;
}
