import { type RawBuilder, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Viewer } from './viewer.ts';

/** A person whose record a page shows. */
export interface ShownPerson {
  readonly authority: string;
  readonly citizen: string;
}

/**
 * The statement that logs a reading: one row for the request and one for each person shown.
 * `undefined` when nobody was shown; and nobody logs themself looking at their own record.
 */
export function readingStatement(
  viewer: Viewer,
  today: PlainDate,
  action: string,
  shown: ReadonlyMap<string, ShownPerson>,
): RawBuilder<unknown> | undefined {
  if (shown.size === 0 || viewer.as === 'citizen') return undefined;
  const people = [...shown.values()];
  const id = newId();
  return sql`
    with request as (
      insert into read_log (id, happened_on, account_id, employment_id, action)
      values (${id}, ${today}, ${viewer.account}, ${viewer.employment}, ${action})
    )
    insert into read_log_person (read_log_id, authority_id, citizen_id)
    select ${id}::uuid, person.*
    from unnest(${people.map((p) => p.authority)}::uuid[], ${people.map((p) => p.citizen)}::uuid[]) as person
  `;
}
