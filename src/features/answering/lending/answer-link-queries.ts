import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Visit } from '../../access/index.ts';

/** A link that is out: to which form, until when. */
export interface OpenLink {
  readonly asking: string;
  readonly nth: number;
  readonly lastDay: PlainDate;
}

/** The links of a course that nobody has closed and whose days are not over, as far as the viewer may know of them. */
export async function readOpenLinks(
  { tables, today }: Visit,
  enrolment: string,
): Promise<readonly OpenLink[]> {
  const { rows } = await sql<OpenLink>`
    select l.run_questionnaire_id as asking, l.nth, l.last_day as "lastDay"
    from answer_link l
    where l.enrolment_id = ${enrolment} and l.way = 'link' and l.last_day >= ${today}::date
      and not exists (select from answer_link_end e where e.authority_id = l.authority_id and e.answer_link_id = l.id)
    order by l.recorded_at
  `.execute(tables);
  return rows;
}
