import { sql } from 'kysely';
import type { CitizenId } from '../../../domain/kernel/ids.ts';
import type { CourseToAsk } from '../../../domain/questionnaire/course-waves.ts';
import type { EmployeeVisit } from '../../access/index.ts';

/** A course of the run that a response may belong to, and whose it is. */
export interface FoundCourse extends CourseToAsk {
  /** The place of the person among those asked about. */
  readonly at: number;
  readonly citizen: CitizenId;
  readonly enrolment: string;
  readonly version: string;
}

interface Row extends Omit<FoundCourse, 'endedOn'> {
  readonly endedOn: FoundCourse['startsOn'] | null;
}

/** The courses of some people in a run, of one authority. Whoever is found has been searched for. */
export async function lookUpPeople(
  { tables }: Pick<EmployeeVisit, 'tables'>,
  run: string,
  authority: string,
  people: string,
): Promise<readonly FoundCourse[]> {
  const { rows } = await sql<Row>`
    select at, citizen, enrolment, version, starts_on as "startsOn", ended_on as "endedOn", changes
    from app.look_up_people(${run}, ${authority}, ${people}::jsonb) order by at
  `.execute(tables);
  return rows.map(({ endedOn, ...row }) => ({ ...row, endedOn: endedOn ?? undefined }));
}

/** What stands already at the time of a response: the same answers of the same day, others, or none. */
export type Standing = 'none' | 'same' | 'other';

export async function lookUpAnswers(
  { tables }: Pick<EmployeeVisit, 'tables'>,
  run: string,
  authority: string,
  told: string,
): Promise<readonly Standing[]> {
  const { rows } = await sql<{ readonly standing: Standing }>`
    select standing from app.look_up_answers(${run}, ${authority}, ${told}::jsonb) order by at
  `.execute(tables);
  return rows.map(({ standing }) => standing);
}
