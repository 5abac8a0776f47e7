import { sql } from 'kysely';
import type { Visit } from '../../access/index.ts';
import type { AskedHere } from '../asked-here.ts';

/** A total that came with answers from a file. */
export interface ToldTotal {
  readonly key: string;
  readonly came: number;
}

/** The totals that came with the answers of one time, as far as the viewer may see scores. */
export async function readToldTotals(
  { tables }: Visit,
  { sheet, wave }: AskedHere,
): Promise<readonly ToldTotal[]> {
  const { rows } = await sql<ToldTotal>`
    select t.score_key as key, t.value::float8 as came from told_total t
    where t.enrolment_id = ${sheet.enrolment} and t.run_questionnaire_id = ${wave.asking.id} and t.nth = ${wave.days.nth}
    order by t.score_key
  `.execute(tables);
  return rows;
}
