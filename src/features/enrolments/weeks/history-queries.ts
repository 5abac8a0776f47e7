import { sql } from 'kysely';
import type { CourseChange } from '../../../domain/enrolment/course-change.ts';
import type { Decider } from '../../../domain/enrolment/who-decides.ts';
import type { Visit } from '../../access/index.ts';
import { changesOf } from '../../course-changes/index.ts';
import { staffName } from '../../people/index.ts';

/** One change with who wrote it down and why, as far as the viewer may read why. */
export type WrittenChange = CourseChange & {
  readonly by: string;
  readonly decidedBy: Decider | null;
  readonly words: string | null;
};

/** Everything that was ever changed about a course's days, in the order it was written down. */
export async function readHistory({ tables }: Visit, enrolment: string): Promise<readonly WrittenChange[]> {
  const { rows } = await sql<{ changes: readonly CourseChange[]; traces: readonly Trace[] }>`
    select ${changesOf('e')} as changes, (
      select coalesce(json_agg(json_build_object('by', ${staffName('c.recorded_by')}, 'decidedBy', c.decided_by,
                                                 'words', w.words) order by c.number), '[]')
      from course_change c
        left join course_change_words w on w.authority_id = c.authority_id and w.course_change_id = c.id
      where c.authority_id = e.authority_id and c.enrolment_id = e.id) as traces
    from enrolment e where e.id = ${enrolment}
  `.execute(tables);
  const { changes = [], traces = [] } = rows[0] ?? {};
  return changes.flatMap((change, at) => {
    const trace = traces[at];
    return trace === undefined ? [] : [{ ...change, ...trace }];
  });
}

type Trace = Pick<WrittenChange, 'by' | 'decidedBy' | 'words'>;
