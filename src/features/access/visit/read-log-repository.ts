import { type Kysely, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Tables } from '../../../../database/row-types.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Viewer } from './viewer.ts';

/** A person whose record a page shows. */
export interface ShownPerson {
  readonly authority: string;
  readonly citizen: string;
}

/**
 * Logs a reading: one row for the request and one for each person shown, in one statement.
 * Nobody logs themself looking at their own record.
 */
export async function recordReading(
  tables: Kysely<Tables>,
  viewer: Viewer,
  today: PlainDate,
  action: string,
  shown: ReadonlyMap<string, ShownPerson>,
): Promise<void> {
  if (shown.size === 0 || viewer.as === 'citizen') return;
  const people = [...shown.values()];
  const id = newId();
  await sql`
    with request as (
      insert into read_log (id, happened_on, account_id, employment_id, action)
      values (${id}, ${today}, ${viewer.account}, ${viewer.employment}, ${action})
    )
    insert into read_log_person (read_log_id, authority_id, citizen_id)
    select ${id}::uuid, person.* from unnest(${people.map((p) => p.authority)}::uuid[], ${people.map((p) => p.citizen)}::uuid[]) as person
  `.execute(tables);
}
