import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';

/** A score as pages tell it: as it was worked out last, from the answers that stand and by the latest rule. */
export interface ToldScore {
  readonly side: 'citizen' | 'other';
  readonly asking: string;
  readonly nth: number;
  readonly key: string;
  readonly rule: number;
  readonly value: number | null;
  readonly answered: number;
  readonly of: number;
  readonly reason: 'complete' | 'filled' | 'too_few_answers' | 'nothing_answered';
  readonly answeredOn: PlainDate;
}

/** The scores of a course, as far as the viewer may see them: the citizen's, and those of the other side. */
export async function readScores({ tables }: Visit, enrolment: string): Promise<readonly ToldScore[]> {
  const columns = sql`run_questionnaire_id as asking, nth, score_key as key, rule_version as rule, value::float8 as value,
    answered, of_questions as "of", reason, answered_on as "answeredOn", recorded_at as recorded, id`;
  const { rows } = await sql<ToldScore>`
    select distinct on (side, asking, nth, key) * from (
      select 'citizen' as side, ${columns} from score where enrolment_id = ${enrolment}
      union all select 'other', ${columns} from side_score where enrolment_id = ${enrolment}) told
    order by side, asking, nth, key, recorded desc, id desc
  `.execute(tables);
  return rows.toSorted((a, b) => (a.answeredOn < b.answeredOn ? -1 : a.answeredOn > b.answeredOn ? 1 : 0));
}
