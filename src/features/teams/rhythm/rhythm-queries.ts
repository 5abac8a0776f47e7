import { sql } from 'kysely';
import type { AgreedRhythm } from '../../../domain/enrolment/contact-rhythm.ts';
import type { EnrolmentId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Visit } from '../../access/index.ts';

/** A rhythm that was agreed, by whom it was written down, and its id. */
export interface KeptRhythm extends AgreedRhythm {
  readonly id: string;
  readonly by: string;
}

/** Every rhythm agreed with a citizen, the latest first. */
export async function readRhythms({ tables }: Visit, enrolment: string): Promise<readonly KeptRhythm[]> {
  const { rows } = await sql<KeptRhythm>`
    select r.id, r.every_weeks as "everyWeeks", r.agreed_from as "from",
           (select max(staff_name) from employment where account_id = r.recorded_by) as by
    from contact_rhythm r where r.enrolment_id = ${enrolment}
    order by r.agreed_from desc, r.recorded_at desc
  `.execute(tables);
  return rows;
}

/** The rhythm that holds today in each of some courses; a course without one is not in the answer. */
export async function readRhythmsToday(
  { tables, today }: Visit,
  enrolments: readonly string[],
): Promise<ReadonlyMap<EnrolmentId, AgreedRhythm>> {
  if (enrolments.length === 0) return new Map();
  const { rows } = await sql<{ enrolment: EnrolmentId; everyWeeks: number; from: PlainDate }>`
    select distinct on (enrolment_id) enrolment_id as enrolment, every_weeks as "everyWeeks", agreed_from as "from"
    from contact_rhythm where enrolment_id = any (${enrolments}::uuid[]) and agreed_from <= ${today}
    order by enrolment_id, agreed_from desc, recorded_at desc
  `.execute(tables);
  return new Map(rows.map(({ enrolment, ...rhythm }) => [enrolment, rhythm]));
}
