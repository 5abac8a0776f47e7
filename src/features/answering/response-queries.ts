import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Answers } from '../../domain/questionnaire/answers.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Visit } from '../access/index.ts';

/** A response as it was given. */
export interface Response {
  readonly asking: string;
  readonly nth: number;
  readonly answers: Answers;
  readonly answeredOn: PlainDate;
  readonly language: Language;
}

/** The responses of a course, of either side, as far as the viewer may read them. */
export async function readResponses({ tables }: Visit, enrolment: string): Promise<readonly Response[]> {
  const columns = sql`run_questionnaire_id as asking, nth, answers, answered_on as "answeredOn", language`;
  const { rows } = await sql<Response>`
    select ${columns} from response where enrolment_id = ${enrolment}
    union all select ${columns} from side_response where enrolment_id = ${enrolment}
  `.execute(tables);
  return rows;
}
