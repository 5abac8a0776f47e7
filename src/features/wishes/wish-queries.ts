import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { WorkWish } from '../../domain/work-wish/work-wish.ts';
import type { Visit } from '../access/index.ts';

/** A version of what a citizen wishes for: which side wrote it when, and who, where it was staff. */
export interface ToldWish {
  readonly version: number;
  readonly value: WorkWish;
  readonly side: 'citizen' | 'staff';
  readonly by: string | undefined;
  readonly on: PlainDate;
}

type Row = { readonly [Key in keyof WorkWish]: Exclude<WorkWish[Key], undefined> | null } & {
  readonly version: number;
  readonly side: ToldWish['side'];
  readonly by: string | null;
  readonly on: PlainDate;
};

/** Every version, the newest first; none where nothing is written or the viewer may not read it. */
export async function readWishes(
  { tables }: Pick<Visit, 'tables'>,
  citizen: string,
): Promise<readonly ToldWish[]> {
  const { rows } = await sql<Row>`
    select w.version, w.kinds, w.trades, w.tasks, w.skills, w.needs, w.needs_words as "needsWords", w.areas, w.travels,
           w.travel_minutes as "travelMinutes", w.hours_from::float as "hoursFrom", w.hours_to::float as "hoursTo",
           w.ready_from as "readyFrom", w.changed_by as side, w.changed_on as "on",
           case when w.changed_by = 'staff'
             then (select max(e.staff_name) from employment e where e.account_id = w.recorded_by) end as by
    from work_wish w where w.citizen_id = ${citizen}
    order by w.version desc`.execute(tables);
  return rows.map(({ version, side, by, on, ...row }) => ({
    version,
    side,
    by: by ?? undefined,
    on,
    value: {
      kinds: row.kinds ?? [],
      trades: row.trades ?? [],
      tasks: row.tasks ?? undefined,
      skills: row.skills ?? [],
      needs: row.needs ?? [],
      needsWords: row.needsWords ?? [],
      areas: row.areas ?? [],
      travels: row.travels ?? [],
      travelMinutes: row.travelMinutes ?? undefined,
      hoursFrom: row.hoursFrom ?? undefined,
      hoursTo: row.hoursTo ?? undefined,
      readyFrom: row.readyFrom ?? undefined,
    },
  }));
}

/** What stands now. */
export async function readWish(visit: Pick<Visit, 'tables'>, citizen: string): Promise<ToldWish | undefined> {
  return (await readWishes(visit, citizen))[0];
}

/** A line of the citizen's own CV that may be a skill. Nobody but the citizen reads any. */
export interface CvSkill {
  readonly id: string;
  readonly title: string;
}

export async function readCvSkills(
  { tables }: Pick<Visit, 'tables'>,
  citizen: string,
): Promise<readonly CvSkill[]> {
  const { rows } = await sql<CvSkill>`
    select id, heading as title from cv_line
    where citizen_id = ${citizen} and section in ('skill', 'course', 'language') and not taken_out
    order by section desc, position, id`.execute(tables);
  return rows;
}
