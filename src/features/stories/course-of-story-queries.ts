import type { Visit } from '../access/index.ts';

/** The course a story is told from. */
export interface CourseOfStory {
  readonly enrolment: string;
  readonly authority: string;
  readonly citizen: string;
  readonly run: string;
}

/** The course; `undefined` when it does not exist for this viewer. */
export async function readCourseOfStory(
  { tables }: Visit,
  enrolment: string,
): Promise<CourseOfStory | undefined> {
  return tables
    .selectFrom('enrolment')
    .select(['id as enrolment', 'authority_id as authority', 'citizen_id as citizen', 'run_id as run'])
    .where('id', '=', enrolment)
    .executeTakeFirst();
}
