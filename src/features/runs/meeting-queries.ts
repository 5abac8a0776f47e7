import { sql } from 'kysely';
import type { EnrolmentId } from '../../domain/kernel/ids.ts';
import type { CountedMeeting } from '../../domain/outcome/case-row.ts';
import type { Moment } from '../../domain/outcome/figure.ts';
import type { Visit } from '../access/index.ts';

/** The meetings of a run's courses that had been recorded by `knownAt`, by course. */
export async function readMeetingsOfRun(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
  { knownAt }: Moment,
): Promise<ReadonlyMap<EnrolmentId, readonly CountedMeeting[]>> {
  const { rows } = await sql<CountedMeeting & { readonly enrolment: EnrolmentId }>`
    select a.enrolment_id as enrolment, a.held_on as "on", a.status as attendance,
           (a.recorded_at at time zone 'Europe/Copenhagen')::date as "recordedOn"
    from attendance a
    where a.run_id = ${run} and (a.recorded_at at time zone 'Europe/Copenhagen')::date <= ${knownAt}
    order by a.held_on
  `.execute(tables);
  return Map.groupBy(rows, ({ enrolment }) => enrolment);
}
