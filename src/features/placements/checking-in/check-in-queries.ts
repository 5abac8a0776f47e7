import { sql } from 'kysely';
import type { Relation } from '../../../domain/access/relation.ts';
import {
  type AskingGoing,
  type Going,
  hearing,
  standsOnDayOf,
  type Taking,
  type TeamToHear,
  type Teller,
} from '../../../domain/check-in/check-in.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { EmployeeVisit, LinkVisit, Visit } from '../../access/index.ts';

/** That somebody has taken on what was told. */
export interface TakenOn {
  readonly did: Taking;
  readonly on: PlainDate;
  readonly by: string;
}

/** What was told on the way, as the team and the citizen read it. */
export interface CheckIn {
  readonly id: string;
  readonly teller: Teller;
  readonly going: Going;
  readonly hoursAWeek: number | undefined;
  readonly words: string | undefined;
  /** Who told it for the workplace. */
  readonly byName: string | undefined;
  readonly workplace: string | undefined;
  readonly on: PlainDate;
  readonly taken: TakenOn | undefined;
}

interface AnswerRow {
  readonly did: Taking | null;
  readonly answeredOn: PlainDate | null;
  readonly answeredBy: string | null;
}

interface Row extends AnswerRow {
  readonly id: string;
  readonly teller: Teller;
  readonly going: Going;
  readonly hoursAWeek: number | null;
  readonly words: string | null;
  readonly byName: string | null;
  readonly workplace: string | null;
  readonly on: PlainDate;
}

const most = 100;

/** What was told in a course that the viewer may read, the newest first. */
export async function readCheckIns(
  { tables }: Pick<Visit, 'tables'>,
  enrolment: string,
): Promise<readonly CheckIn[]> {
  const { rows } = await sql<Row>`
    select c.id, c.party as teller, c.going, c.hours_a_week::float8 as "hoursAWeek", c.words, c.told_by_name as "byName",
           c.told_on as "on", a.did, a.answered_on as "answeredOn",
           (select max(e.staff_name) from employment e where e.account_id = a.recorded_by) as "answeredBy",
           (select p.workplace_name from placement_agreement p
            where p.authority_id = c.authority_id and p.placement_id = c.placement_id
            order by p.recorded_at desc, p.id limit 1) as workplace
    from check_in c left join check_in_answer a on a.authority_id = c.authority_id and a.check_in_id = c.id
    where c.enrolment_id = ${enrolment}
    order by c.recorded_at desc, c.id limit ${most}`.execute(tables);
  return rows.map((row) => ({
    id: row.id,
    teller: row.teller,
    going: row.going,
    on: row.on,
    hoursAWeek: row.hoursAWeek ?? undefined,
    words: row.words ?? undefined,
    byName: row.byName ?? undefined,
    workplace: row.workplace ?? undefined,
    taken: takenOf(row),
  }));
}

function takenOf({ did, answeredOn, answeredBy }: AnswerRow): TakenOn | undefined {
  return did === null || answeredOn === null ? undefined : { did, on: answeredOn, by: answeredBy ?? '' };
}

/** Whether anybody hears what is told in a course today. */
export async function isHeard({ tables }: Pick<Visit, 'tables'>, enrolment: string): Promise<boolean> {
  const { rows } = await sql<{
    heard: boolean;
  }>`select app.hears_on_the_way(${enrolment}) as heard`.execute(tables);
  return rows[0]?.heard ?? false;
}

/** The courses under way whose citizen is in a placement or a job today: there is something to tell of on the way. */
export async function readCoursesAtWork(
  { tables, today }: Pick<Visit, 'tables' | 'today'>,
  enrolments: readonly string[],
): Promise<readonly string[]> {
  if (enrolments.length === 0) return [];
  const { rows } = await sql<{ enrolment: string }>`
    select e.id as enrolment from enrolment e
    where e.id = any (${enrolments}::uuid[]) and (e.ended_on is null or e.ended_on > ${today})
      and (exists (
          select from placement_agreement a
          where a.authority_id = e.authority_id and a.enrolment_id = e.id and a.period @> ${today}::date and not a.taken_back
            and not exists (select from placement_agreement n where n.authority_id = a.authority_id and n.replaces = a.id))
        or exists (
          select from work_fact f
          where f.authority_id = e.authority_id and f.citizen_id = e.citizen_id and f.fact_kind in ('work', 'placement')
            and f.period @> ${today}::date and not f.taken_back
            and not exists (select from work_fact n where n.authority_id = f.authority_id and n.replaces = f.id)))`.execute(
    tables,
  );
  return rows.map(({ enrolment }) => enrolment);
}

/** What a workplace hears back by its link: that it told, and who has taken it on. Never the words again. */
export type ToldByLink = Pick<CheckIn, 'going' | 'on' | 'taken'>;

export async function readToldByLink({ tables }: LinkVisit): Promise<readonly ToldByLink[]> {
  const { rows } = await sql<Pick<Row, 'going' | 'on'> & AnswerRow>`
    select going, told_on as "on", did, answered_on as "answeredOn", answered_by as "answeredBy"
    from app.linked_check_ins()`.execute(tables);
  return rows.map((row) => ({ going: row.going, on: row.on, taken: takenOf(row) }));
}

/** What was told in a course and waits for the viewer to take it on. */
export interface WaitingCheckIn {
  readonly enrolment: string;
  readonly teller: Teller;
  readonly going: AskingGoing;
  readonly on: PlainDate;
}

interface Followed {
  readonly id: string;
  readonly held: ReadonlySet<Relation>;
}

/** Of each course that is the viewer's to answer for, what presses most of what nobody has taken on; then what is oldest. */
export async function readWaitingCheckIns(
  { tables, today }: Pick<EmployeeVisit, 'tables' | 'today'>,
  courses: readonly Followed[],
): Promise<readonly WaitingCheckIn[]> {
  const followed = courses.filter(({ held }) => hearing.some((relation) => held.has(relation)));
  if (followed.length === 0) return [];
  const { rows } = await sql<WaitingCheckIn & TeamToHear>`
    select told.*, team.*
    from (select distinct on (c.enrolment_id) c.enrolment_id as enrolment, c.party as teller, c.going, c.told_on as "on"
          from check_in c
          where c.enrolment_id = any (${followed.map(({ id }) => id)}::uuid[]) and c.going <> 'goes_well'
            and not exists (select from check_in_answer a where a.authority_id = c.authority_id and a.check_in_id = c.id)
          order by c.enrolment_id, c.going = 'about_to_break' desc, c.told_on, c.id) told
      cross join lateral (
        select coalesce(bool_or(m.access_row = 'team_company_consultant'), false) as "hasConsultant",
               coalesce(bool_or(m.coordinates), false) as "isCoordinated"
        from team_member m where m.enrolment_id = told.enrolment and m.period @> ${today}::date) team
    order by told.going = 'about_to_break' desc, told."on", told.enrolment`.execute(tables);
  const heldTo = new Map(followed.map(({ id, held }) => [id, held]));
  return rows.filter((row) => standsOnDayOf(heldTo.get(row.enrolment) ?? new Set(), row));
}
