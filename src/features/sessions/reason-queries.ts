import { type RawBuilder, sql } from 'kysely';

/** Why one did not come, as it stands: nothing where nobody said so, or where the viewer may not read it. */
export function reasonOf(attendance: string): RawBuilder<string> {
  return sql`(select r.reason from absence_reason r
    where r.attendance_id = ${sql.ref(attendance)}
      and not exists (select from absence_reason later
                      where later.attendance_id = r.attendance_id and later.replaces = r.id))`;
}
