import { sql } from 'kysely';
import type { CvLine } from '../../domain/cv/cv-line.ts';
import type { Done } from '../../domain/cv/offer-lines.ts';
import type { Visit } from '../access/index.ts';

/** A line as it stands, with its id and its place in its section. */
export interface KeptLine extends CvLine {
  readonly id: string;
  readonly position: number;
}

/** A citizen's CV: the lines in their order, and what has been offered and taken, now or earlier. */
export interface KeptCv {
  readonly lines: readonly KeptLine[];
  readonly taken: ReadonlySet<string>;
}

type LineRow = { readonly [Field in keyof KeptLine]: Exclude<KeptLine[Field], undefined> | null } & {
  readonly id: string;
  readonly section: CvLine['section'];
  readonly position: number;
  readonly from: string | null;
  readonly takenOut: boolean;
};

export async function readCv({ tables }: Pick<Visit, 'tables'>, citizen: string): Promise<KeptCv> {
  const { rows } = await sql<LineRow>`
    select id, section, heading as title, place, begun, ended, words, position, offered_from as "from", taken_out as "takenOut"
    from cv_line where citizen_id = ${citizen}
    order by position, recorded_at, id`.execute(tables);
  return {
    lines: rows.flatMap(({ id, section, title, place, begun, ended, words, position }) =>
      title === null
        ? []
        : [
            {
              id,
              section,
              title,
              position,
              place: place ?? undefined,
              begun: begun ?? undefined,
              ended: ended ?? undefined,
              words: words ?? undefined,
            },
          ],
    ),
    // What was taken out again may be taken anew.
    taken: new Set(rows.flatMap(({ from, takenOut }) => (from === null || takenOut ? [] : [from]))),
  };
}

/**
 * What the record tells that a citizen has done, by kinds, places and days. No column of words, of a code of law, or of a
 * session's name is asked for: a job is a job, whatever law it stands in, and talks are never told.
 */
export async function readDone(visit: Pick<Visit, 'tables'>, citizen: string): Promise<readonly Done[]> {
  return [
    ...(await readPlacesWorked(visit, citizen)),
    ...(await readCourses(visit, citizen)),
    ...(await readSteps(visit, citizen)),
  ];
}

type Worked = Extract<Done, { readonly from: unknown }>;
type Followed = Extract<Done, { readonly times: number }>;
type Reached = Extract<Done, { readonly what: 'step' }>;

async function readPlacesWorked({ tables }: Pick<Visit, 'tables'>, citizen: string): Promise<Worked[]> {
  const stands = (table: 'work_fact' | 'other_fact') => sql`f.citizen_id = ${citizen} and not f.taken_back
    and not exists (select from ${sql.table(table)} n where n.authority_id = f.authority_id and n.replaces = f.id)`;
  const days = sql`lower(f.period) as "from", upper(f.period) - 1 as "to"`;
  const { rows } = await sql<{ [Field in keyof Worked]: Exclude<Worked[Field], undefined> | null }>`
    select f.fact_kind as what, f.id, f.employer as place, ${days} from work_fact f
    where f.fact_kind in ('work', 'placement') and ${stands('work_fact')}
    union all
    select f.fact_kind, f.id, f.place, ${days} from other_fact f
    where f.fact_kind = 'education' and ${stands('other_fact')}`.execute(tables);
  return rows.map(
    ({ place, to, ...row }) => ({ ...row, place: place ?? undefined, to: to ?? undefined }) as Worked,
  );
}

/** Courses in groups only: cafés, talks and meetings are nobody's business but the citizen's. */
async function readCourses({ tables }: Pick<Visit, 'tables'>, citizen: string): Promise<Followed[]> {
  const { rows } = await sql<Followed>`
    select session_kind as what, enrolment_id as enrolment, min(held_on) as first, max(held_on) as last, count(*)::int as times
    from attendance
    where citizen_id = ${citizen} and session_kind in ('group_course', 'upskilling') and status in ('present', 'late')
    group by session_kind, enrolment_id`.execute(tables);
  return rows;
}

/** The citizen's own steps in the strand about work that are done: that one was reached and when, without its words. */
async function readSteps({ tables }: Pick<Visit, 'tables'>, citizen: string): Promise<Reached[]> {
  const { rows } = await sql<Reached>`
    select 'step' as what, s.step_id as id, s.changed_on as "on"
    from work_step s
    where s.citizen_id = ${citizen} and s.standing = 'done' and s.done_by = 'citizen'
      and not exists (select from work_step n
        where n.authority_id = s.authority_id and n.step_id = s.step_id and n.version > s.version)`.execute(
    tables,
  );
  return rows;
}
