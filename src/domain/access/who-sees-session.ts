import { groupOfKind, type SessionKind } from '../session/session-kind.ts';
import { accessTable } from './access-table.ts';
import type { Reach } from './cell.ts';
import { type AccessTable, type Onlooker, type SightFacts, sightOf } from './who-can-see.ts';

/** One session: what it was, and who held it. */
export interface HeldSession<Person> {
  readonly kind: SessionKind;
  readonly holder: Person;
}

/** Who sees the attendance at one session: where `sightOf` says "part", the session's kind and holder decide. */
export function whoSeesSession<Person extends Onlooker>(
  people: readonly Person[],
  session: HeldSession<Person>,
  facts: SightFacts,
  table: AccessTable = accessTable,
): Person[] {
  return people.filter((person) =>
    sightOf(person, 'attendance', facts, table).because.some(({ reach }) => covers(reach, person, session)),
  );
}

function covers<Person>(reach: Reach, person: Person, { kind, holder }: HeldSession<Person>): boolean {
  switch (reach) {
    case 'own':
      return person === holder;
    case 'own_kinds':
      return groupOfKind[kind] === 'general';
    case 'company_kinds':
      return groupOfKind[kind] === 'company';
    default:
      return true;
  }
}
