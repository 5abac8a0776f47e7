import { sql } from 'kysely';
import type { SaidEvaluation } from '../../../domain/placement-agreement/evaluation.ts';
import type { Visit } from '../../access/index.ts';

const course = sql`authority_id, enrolment_id, citizen_id, run_id, referral_id`;

/** Adds what somebody says of a placement; false where they have said it. */
export async function addEvaluation(
  { tables, viewer }: Pick<Visit, 'tables' | 'viewer'>,
  agreement: string,
  id: string,
  { party, ledTo, words, way, on, byName, reason }: SaidEvaluation,
): Promise<boolean> {
  const added = await sql`
    insert into placement_evaluation (${course}, id, placement_id, party, led_to, words, way, reason, said_by_name, said_on,
      recorded_by)
    select ${course}, ${id}, placement_id, ${party}, ${ledTo}, ${words ?? null}, ${way}, ${reason ?? null},
      ${byName ?? null}, ${on}::date, ${viewer.account}
    from placement_agreement a where a.id = ${agreement}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}
