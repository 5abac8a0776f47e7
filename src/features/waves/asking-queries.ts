import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Asking } from '../../domain/questionnaire/course-waves.ts';
import type { Visit } from '../access/index.ts';

/** What a run asks in a wave, and the version of the questionnaire it is asked with. */
export interface RunAsking extends Asking {
  readonly run: string;
  readonly version: string;
}

interface AskingRow extends Omit<RunAsking, 'role' | 'period'> {
  readonly role: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/**
 * What some runs ask, wave by wave. A questionnaire with a question somebody must act upon is left out until its run
 * says who does.
 */
export async function readAskings(
  { tables }: Pick<Visit, 'tables'>,
  runs: readonly string[],
): Promise<readonly RunAsking[]> {
  if (runs.length === 0) return [];
  const { rows } = await sql<AskingRow>`
    select q.id, q.run_id as run, q.wave_key as wave, q.side, q.role_key as role, q.questionnaire_version_id as version,
           lower(q.period) as "from", upper(q.period) - 1 as "to"
    from run_questionnaire q join questionnaire_version v on v.id = q.questionnaire_version_id
    where q.run_id = any (${runs}::uuid[])
      and (v.definition -> 'safety' is null or exists (select from run_alarm_rota r where r.run_id = q.run_id))
    order by q.wave_key, q.side, q.id
  `.execute(tables);
  return rows.map(({ role, from, to, ...one }) => ({
    ...one,
    role: role ?? undefined,
    period: { from, to: to ?? undefined },
  }));
}
