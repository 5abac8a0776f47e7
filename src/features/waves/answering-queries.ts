import { sql } from 'kysely';
import type { Respondent } from '../../domain/questionnaire/questionnaire.ts';
import type { RecordedCourse } from '../../domain/questionnaire/recorded-course.ts';
import type { RecordedScore } from '../../domain/questionnaire/score-pair-at.ts';
import type { Visit } from '../access/index.ts';
import { changesOf } from '../course-changes/index.ts';

/** A course of a run with the days of all that was told of its waves; which way through the run it belongs to. */
export interface CourseOfRun extends RecordedCourse {
  readonly id: string;
  readonly referral: string;
}

type Nullable<Row, Key extends keyof Row> = Omit<Row, Key> & { readonly [K in Key]: Row[K] | null };

interface CourseRow extends Omit<CourseOfRun, 'endings' | 'told'> {
  readonly endings: readonly Nullable<RecordedCourse['endings'][number], 'takenBackOn'>[];
  readonly told: readonly Nullable<RecordedCourse['told'][number], 'timing'>[];
}

/** Every course of a run, as far as the viewer may know of it: days and codes, and nobody's name. */
export async function readCoursesOfRun(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
): Promise<readonly CourseOfRun[]> {
  const day = (at: string) => sql`(${sql.ref(at)} at time zone 'Europe/Copenhagen')::date`;
  const { rows } = await sql<CourseRow>`
    select e.id, e.referral_id as referral, e.starts_on as "startsOn", ${day('e.recorded_at')} as "startRecordedOn",
           ${changesOf('e')} as changes,
           (select coalesce(json_agg(json_build_object('endedOn', c.ended_on, 'recordedOn', ${day('c.recorded_at')},
                                                       'takenBackOn', ${day('t.recorded_at')}) order by c.recorded_at, c.id), '[]')
            from closing c left join closing_taken_back t on t.authority_id = c.authority_id and t.closing_id = c.id
            where c.authority_id = e.authority_id and c.enrolment_id = e.id) as endings,
           (select coalesce(json_agg(json_build_object('asking', o.run_questionnaire_id, 'nth', o.nth, 'outcome', o.outcome,
                                                       'toldOn', o.told_on, 'timing', o.timing,
                                                       'recordedOn', ${day('o.recorded_at')}) order by o.recorded_at, o.id), '[]')
            from wave_outcome o where o.authority_id = e.authority_id and o.enrolment_id = e.id) as told
    from enrolment e where e.run_id = ${run} order by e.id
  `.execute(tables);
  return rows.map(({ endings, told, ...row }) => ({
    ...row,
    endings: endings.map((one) => ({ ...one, takenBackOn: one.takenBackOn ?? undefined })),
    told: told.map((one) => ({ ...one, timing: one.timing ?? undefined })),
  }));
}

/** The scores of one course that looks like this, and whose it is nobody is told. */
export interface ScoresOfNobody {
  /** Which of the looks that were asked about. */
  readonly look: number;
  readonly scores: readonly (RecordedScore & {
    readonly version: string;
    readonly side: Respondent;
    readonly score: string;
    /** The version of the rule it was worked out by. */
    readonly rule: number;
  })[];
}

interface ScoresRow {
  readonly look: number;
  readonly scores: readonly Nullable<ScoresOfNobody['scores'][number], 'value'>[];
}

/**
 * The scores of some courses of a run, told without saying whose they are: through a door for whoever leads the run, which
 * is given how each course looks and answers with the scores of those who look so.
 */
export async function readScoresOfNobody(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
  courses: ReadonlyMap<string, number>,
): Promise<readonly ScoresOfNobody[]> {
  const { rows } = await sql<ScoresRow>`
    select look, scores from app.scores_of_nobody(${run}, ${[...courses.keys()]}::uuid[], ${[...courses.values()]}::integer[])
  `.execute(tables);
  return rows.map(({ look, scores }) => ({
    look,
    scores: scores.map((one) => ({ ...one, value: one.value ?? undefined })),
  }));
}
