import { accessTable } from './access-table.ts';
import { closedKinds, type RecordKind } from './record-kind.ts';
import { type AccessTable, type Extent, type Onlooker, type SightFacts, sightOf } from './who-can-see.ts';

/** What a page is made of. */
export interface PageKinds {
  /** The kind one must see to see the page at all. */
  readonly base: RecordKind;
  /** What else is on it; whoever sees the page may still miss some of it. */
  readonly parts: readonly RecordKind[];
  /** The kind that gives somebody without the page a glimpse of how things stand. */
  readonly glimpse?: Glimpse | undefined;
}

export type Glimpse = Extract<RecordKind, 'enrolment_status' | 'referral_status'>;

/** Some people, and the kind it is about. */
export interface KindPeople<Person> {
  readonly kind: RecordKind;
  readonly people: readonly Person[];
}

/** Who sees a page, and what the ones who see it do not see on it. */
export interface SeeSummary<Person> {
  readonly sees: readonly Person[];
  /** Those who do not see the page, but how things stand. */
  readonly glimpses: readonly Person[];
  /** Those who stand near, and see neither. */
  readonly shutOut: readonly Person[];
  readonly seesPart: readonly KindPeople<Person>[];
  readonly seesNothing: readonly KindPeople<Person>[];
  /** Closed compartments that are not on the page, and whose they are. */
  readonly elsewhere: readonly KindPeople<Person>[];
}

/** Sums up for one page what the access table, people's relations and today's consents come to. */
export function summariseSight<Person extends Onlooker>(
  people: readonly Person[],
  { base, parts, glimpse }: PageKinds,
  facts: SightFacts,
  table: AccessTable = accessTable,
): SeeSummary<Person> {
  const extent = (person: Person, kind: RecordKind): Extent => sightOf(person, kind, facts, table).extent;
  const those = (among: readonly Person[], kinds: readonly RecordKind[], wanted: readonly Extent[]) =>
    kinds
      .map((kind) => ({ kind, people: among.filter((person) => wanted.includes(extent(person, kind))) }))
      .filter(({ people: found }) => found.length > 0);
  const sees = people.filter((person) => extent(person, base) !== 'none');
  const others = people.filter((person) => !sees.includes(person));
  const glimpses = others.filter((person) => glimpse !== undefined && extent(person, glimpse) !== 'none');
  return {
    sees,
    glimpses,
    shutOut: others.filter((person) => !glimpses.includes(person)),
    seesPart: those(sees, parts, ['part']),
    seesNothing: those(sees, parts, ['none']),
    elsewhere: those(
      people,
      closedKinds.filter((kind) => kind !== base && !parts.includes(kind)),
      ['all', 'part'],
    ),
  };
}
