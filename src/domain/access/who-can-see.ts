import type { OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accessTable } from './access-table.ts';
import type { Cell, Reach } from './cell.ts';
import { isReleasedTo } from './is-released-to.ts';
import type { RecordKind } from './record-kind.ts';
import type { Relation } from './relation.ts';

/** The access table, or one that a test has changed. */
export type AccessTable = Readonly<Record<Relation, Readonly<Record<RecordKind, Cell>>>>;

/** Somebody who stands to a record in one or more ways, acting for one organisation or for themself. */
export interface Onlooker {
  readonly relations: readonly Relation[];
  readonly organisation: OrganisationId | undefined;
}

/** A kind of content released to an organisation's people in one relation today: a sharing that rests on a consent valid today. */
export interface Release {
  readonly kind: RecordKind;
  /** The house whose people it is released to; nobody's, when it is released to one person by name. */
  readonly to: OrganisationId | undefined;
  readonly as: Relation;
  /** The last day of the consent, or of the rule of law it rests on. */
  readonly until: PlainDate | undefined;
  /** Shared without a yes. */
  readonly byLaw?: true;
}

/** What a reach depends on besides the relation. */
export interface SightFacts {
  readonly released: readonly Release[];
  /** The referral has no answer yet. */
  readonly undecided: boolean;
}

/** Nothing but what is open by relation alone. */
export const nothingReleased: SightFacts = { released: [], undecided: false };

/** One open cell of the table, and the consent's last day where it rests on one. */
export interface Reason {
  readonly relation: Relation;
  readonly reach: Reach;
  readonly until: PlainDate | undefined;
  readonly byLaw?: true;
}

export type Extent = 'all' | 'part' | 'none';

/** How much of a kind somebody sees, and every row of the table that opens it to them. */
export interface Sight {
  readonly extent: Extent;
  readonly because: readonly Reason[];
  /** Nothing opens it today, and the citizen's yes would. */
  readonly awaitsConsent: boolean;
}

/** Somebody, and what they see of each kind that was asked about. */
export interface PersonSight<Person, Kind extends RecordKind> {
  readonly person: Person;
  readonly of: Readonly<Record<Kind, Sight>>;
}

/**
 * Says for each person and kind how much they see and why: the access table read backwards, from a record to
 * its readers. Rights of several relations add up, as they do at the door.
 */
export function whoCanSee<Person extends Onlooker, Kind extends RecordKind>(
  people: readonly Person[],
  kinds: readonly Kind[],
  facts: SightFacts,
  table: AccessTable = accessTable,
): PersonSight<Person, Kind>[] {
  return people.map((person) => ({
    person,
    of: Object.fromEntries(kinds.map((kind) => [kind, sightOf(person, kind, facts, table)])) as Record<
      Kind,
      Sight
    >,
  }));
}

/** How much one person sees of one kind. */
export function sightOf(
  person: Onlooker,
  kind: RecordKind,
  facts: SightFacts,
  table: AccessTable = accessTable,
): Sight {
  const because = person.relations.flatMap((relation) => openedBy(person, relation, kind, facts, table));
  const awaitsConsent =
    because.length === 0 && person.relations.some((relation) => table[relation][kind].read === 'released');
  return { extent: extentOf(because), because, awaitsConsent };
}

function extentOf(because: readonly Reason[]): Extent {
  if (because.length === 0) return 'none';
  return because.some(({ reach }) => opensAll(reach)) ? 'all' : 'part';
}

function openedBy(
  { organisation }: Onlooker,
  relation: Relation,
  kind: RecordKind,
  { released, undecided }: SightFacts,
  table: AccessTable,
): Reason[] {
  const reach = table[relation][kind].read;
  if (reach === undefined || (reach === 'undecided' && !undecided)) return [];
  if (reach !== 'released') return [{ relation, reach, until: undefined }];
  const release = released.find(
    ({ kind: content, to, as }) => content === kind && to === organisation && isReleasedTo(as, relation),
  );
  if (release === undefined) return [];
  return [{ relation, reach, until: release.until, ...(release.byLaw && { byLaw: release.byLaw }) }];
}

/** A released kind is released whole, and an undecided referral is seen whole; the others narrow to some rows. */
function opensAll(reach: Reach): boolean {
  return reach === 'all' || reach === 'released' || reach === 'undecided';
}
