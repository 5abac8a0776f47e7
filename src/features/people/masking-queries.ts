import { type RawBuilder, sql } from 'kysely';
import type { Relation } from '../../domain/access/relation.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Protection } from '../../domain/person/protection.ts';
import type { Given } from '../../platform/database/fixed-question.ts';

/** What is protected about a person today, and what the viewer stands to them. */
export interface Mask {
  readonly kinds: readonly Protection[];
  readonly standing: readonly Relation[];
}

/**
 * What a name is masked by, to be selected beside it in the same question: null for everybody without protection,
 * which is nearly everybody. Only for those few the viewer's standing is worked out.
 *
 * @param citizenColumn the column that holds the citizen's id, `name.citizen_id`
 */
export function maskOf(citizenColumn: string, today: Given<PlainDate>): RawBuilder<Mask | null> {
  const citizen = sql.ref(citizenColumn);
  return sql`(
    select json_build_object(
      'kinds', json_agg(p.kind order by p.kind),
      'standing', (select to_json(s.acting_as) from app.standing_to(array[${citizen}]) s))
    from citizen_protection p
    where p.citizen_id = ${citizen} and p.period @> ${today}::date having count(*) > 0)`;
}
