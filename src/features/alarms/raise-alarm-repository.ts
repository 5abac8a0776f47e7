import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { RaisedAnswer } from '../../domain/questionnaire/safety.ts';
import { filedUnder, type Visit } from '../access/index.ts';

/** Where an answer came from that somebody must act upon. */
export interface AlarmPlace {
  readonly enrolment: string;
  readonly asking: string;
  readonly nth: number;
  readonly answeredOn: PlainDate;
}

/**
 * Opens the task for whoever the run has named, with that one answer and its own day. False where there is one already for
 * these answers, or nobody is named: a questionnaire with such a question is not asked then.
 */
export async function raiseAlarm(
  visit: Visit,
  { enrolment, asking, nth, answeredOn }: AlarmPlace,
  { question, answer }: RaisedAnswer,
): Promise<boolean> {
  const { tables, viewer, today } = visit;
  const { numAffectedRows } = await sql`
    insert into alarm (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth, question_key,
                       answer, answered_on, opened_on, to_employment_id, substitute_employment_id, recorded_by)
    select e.authority_id, ${newId()}, e.id, e.citizen_id, e.run_id, e.referral_id, ${asking}, ${nth}, ${question},
           ${JSON.stringify(answer)}::jsonb, ${answeredOn}::date, ${today}::date, r.answers_employment_id,
           r.substitute_employment_id, ${viewer.account}
    from ${filedUnder(visit)} join run_alarm_rota r on r.run_id = e.run_id
    where e.id = ${enrolment}
    on conflict do nothing
  `.execute(tables);
  return numAffectedRows === 1n;
}
