import { sql } from 'kysely';
import type { SaidEvaluation } from '../../../domain/placement-agreement/evaluation.ts';
import type { Visit } from '../../access/index.ts';

type OrNull<Value> = { [Key in keyof Value]: undefined extends Value[Key] ? Value[Key] | null : Value[Key] };

/** What was said of a placement, as far as the viewer may read it: one answer of each. */
export async function readEvaluations(
  { tables }: Pick<Visit, 'tables'>,
  placement: string,
): Promise<readonly SaidEvaluation[]> {
  const { rows } = await sql<OrNull<SaidEvaluation>>`
    select v.party, v.led_to as "ledTo", v.words, v.way, v.said_on as "on", v.said_by_name as "byName", v.reason
    from placement_evaluation v where v.placement_id = ${placement} order by v.party`.execute(tables);
  return rows.map((row) => ({
    ...row,
    words: row.words ?? undefined,
    byName: row.byName ?? undefined,
    reason: row.reason ?? undefined,
  }));
}
