import { sql } from 'kysely';
import type { ToldOutcome } from '../../domain/questionnaire/course-waves.ts';
import type { Visit } from '../access/index.ts';

/** What was told of the waves of some courses, as far as the viewer may know it, in the order it was told. */
export async function readOutcomes(
  { tables }: Pick<Visit, 'tables'>,
  enrolments: readonly string[],
): Promise<ReadonlyMap<string, readonly ToldOutcome[]>> {
  if (enrolments.length === 0) return new Map();
  const { rows } = await sql<ToldOutcome & { readonly enrolment: string }>`
    select o.enrolment_id as enrolment, o.run_questionnaire_id as asking, o.nth, o.outcome, o.told_on as "toldOn"
    from wave_outcome o where o.enrolment_id = any (${enrolments}::uuid[])
    order by o.recorded_at, o.id
  `.execute(tables);
  return Map.groupBy(rows, ({ enrolment }) => enrolment);
}
