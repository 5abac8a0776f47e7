import { type RawBuilder, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Held } from '../../../domain/access/locks.ts';
import type { Relation } from '../../../domain/access/relation.ts';
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
  readonly viewer: Pick<Viewer, 'as'>;
  /** The action, or the address of a page that names no record. */
  readonly action: string;
  readonly shown: ReadonlyMap<string, ShownPerson>;
  /** What the viewer holds to the one person's record that the address names; absent for lists. */
  readonly held: ReadonlySet<Held> | undefined;
}

/**
 * The statement that logs a reading: one row for the request, and one for each person shown with how they came to be
 * shown, what the viewer stood to them, and whether the record was restricted. `undefined` when nobody was shown; and
 * nobody logs themself looking at their own record. Who looked, and when, the database knows from the entering.
 */
export function readingStatement(reading: Reading): RawBuilder<unknown> | undefined {
  const { viewer, action, shown, held } = reading;
  if (shown.size === 0 || viewer.as === 'citizen') return undefined;
  const people = [...shown.values()];
  const isNamed = held !== undefined && people.length === 1;
  const ways = people.map(({ found }) => (found ? 'found' : isNamed ? 'opened' : 'listed'));
  return sql`select app.log_reading(${newId()}, ${action}, ${people.map((one) => one.authority)}::uuid[],
    ${people.map((one) => one.citizen)}::uuid[], ${ways}::text[], ${isNamed ? relationsIn(held) : null}::text[])`;
}

/** The relations, without the conditions that some of them meet. */
function relationsIn(held: ReadonlySet<Held>): Relation[] {
  return [...held].filter((one): one is Relation => !one.includes(':')).toSorted();
}
