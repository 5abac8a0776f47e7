import { type RawBuilder, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Held } from '../../../domain/access/locks.ts';
import type { Relation } from '../../../domain/access/relation.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Viewer } from './viewer.ts';

/** A person whose record a page shows. */
export interface ShownPerson {
  readonly authority: string;
  readonly citizen: string;
  /** The person came up in a search. */
  readonly found?: boolean | undefined;
}

/** A request that showed people: who asked, for what, and whom the answer showed. */
export interface Reading {
  readonly viewer: Viewer;
  readonly today: PlainDate;
  /** The action, or the address of a page that names no record. */
  readonly action: string;
  readonly shown: ReadonlyMap<string, ShownPerson>;
  /** What the viewer holds to the one person's record that the address names; absent for lists. */
  readonly held: ReadonlySet<Held> | undefined;
}

/**
 * The statement that logs a reading: one row for the request, and one for each person shown with how they came to be
 * shown, what the viewer stood to them, and whether the record was restricted. `undefined` when nobody was shown; and
 * nobody logs themself looking at their own record.
 */
export function readingStatement(reading: Reading): RawBuilder<unknown> | undefined {
  const { viewer, today, action, shown, held } = reading;
  if (shown.size === 0 || viewer.as === 'citizen') return undefined;
  const [only, ...others] = shown.values();
  const id = newId();
  const employment = viewer.as === 'employee' ? viewer.employment : null;
  const isNamed = held !== undefined && others.length === 0;
  return sql`
    with request as (
      insert into read_log (id, happened_on, account_id, employment_id, action)
      values (${id}, ${today}, ${viewer.account}, ${employment}, ${action})
    )
    insert into read_log_person (read_log_id, authority_id, citizen_id, how, acting_as, restricted)
    ${isNamed && only ? named(id, only, held) : listed(id, [...shown.values()])}
  `;
}

/** The page of one record: what the viewer holds to it was worked out when they came in. */
function named(id: string, { authority, citizen, found }: ShownPerson, held: ReadonlySet<Held>) {
  return sql`values (${id}::uuid, ${authority}::uuid, ${citizen}::uuid, ${found ? 'found' : 'opened'},
                     ${relationsIn(held)}::text[], app.is_restricted(${citizen}::uuid))`;
}

/** A list: what the viewer stands to each of them is worked out here and now. */
function listed(id: string, people: readonly ShownPerson[]) {
  return sql`
    select ${id}::uuid, person.authority, person.citizen, person.how,
           coalesce(standing.acting_as, '{}'), app.is_restricted(person.citizen)
    from unnest(${people.map((p) => p.authority)}::uuid[], ${people.map((p) => p.citizen)}::uuid[],
                ${people.map((p) => (p.found ? 'found' : 'listed'))}::text[]) as person (authority, citizen, how)
      left join app.standing_to(${people.map((p) => p.citizen)}::uuid[]) standing on standing.citizen = person.citizen`;
}

/** The relations, without the conditions that some of them meet. */
function relationsIn(held: ReadonlySet<Held>): Relation[] {
  return [...held].filter((one): one is Relation => !one.includes(':')).toSorted();
}
