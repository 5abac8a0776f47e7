import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { CourseToCount } from '../../domain/questionnaire/wave-rates.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';
import { changesOf } from '../course-changes/index.ts';

interface CountRow {
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly changes: CourseToCount['changes'];
  readonly told: readonly (Omit<CourseToCount['told'][number], 'timing'> & {
    readonly timing: 'early' | 'in_time' | 'late' | null;
  })[];
}

/** Every course of a run with what was told of its waves: days and codes, and nobody's name. */
export async function readCoursesToCount(
  { tables }: EmployeeVisit,
  run: string,
): Promise<readonly CourseToCount[]> {
  const { rows } = await sql<CountRow>`
    select e.starts_on as "startsOn", e.ended_on as "endedOn", ${changesOf('e')} as changes,
           (select coalesce(json_agg(json_build_object('asking', o.run_questionnaire_id, 'nth', o.nth, 'outcome', o.outcome,
                                                       'toldOn', o.told_on, 'timing', o.timing) order by o.recorded_at), '[]')
            from wave_outcome o where o.authority_id = e.authority_id and o.enrolment_id = e.id) as told
    from enrolment e where e.run_id = ${run}
  `.execute(tables);
  return rows.map(({ endedOn, told, ...row }) => ({
    ...row,
    endedOn: endedOn ?? undefined,
    told: told.map((one) => ({ ...one, timing: one.timing ?? undefined })),
  }));
}

/** What can be asked: every version there is, with its title, newest first. */
export interface Choosable {
  readonly version: string;
  readonly key: string;
  readonly number: number;
  readonly title: { readonly da: string; readonly en: string };
  readonly respondents: readonly string[];
  readonly hasSafety: boolean;
}

export async function readChoosable({ tables }: EmployeeVisit): Promise<readonly Choosable[]> {
  const { rows } = await sql<Choosable>`
    select distinct on (q.key) v.id as version, q.key, v.number, v.definition -> 'title' as title,
           v.definition -> 'respondents' as respondents, v.definition -> 'safety' is not null as "hasSafety"
    from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id
    order by q.key, v.number desc
  `.execute(tables);
  return rows;
}

/** The run itself: its name and the version its newest courses begin in. */
export async function readRunHead({ tables }: Pick<Visit, 'tables'>, run: string) {
  return tables
    .selectFrom('run')
    .select(['name', 'programme_version_id as version'])
    .where('id', '=', run)
    .executeTakeFirst();
}
