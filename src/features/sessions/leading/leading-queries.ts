import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { LedTime } from '../../../domain/session/same-face.ts';
import type { SessionKind } from '../../../domain/session/session-kind.ts';
import { openableKinds } from '../../../domain/session/sign-up.ts';
import { daysOfNotice, type Leading, standsWithoutLeader } from '../../../domain/session/without-leader.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { staffName } from '../../people/index.ts';

/** A time of a series that has been held, with the names of those who led it. */
export interface NamedLedTime extends LedTime {
  readonly names: Readonly<Record<string, string | null>>;
}

/** The times of a series that have been held, as far as the viewer sees them, in the order of their days. */
export async function readLedTimes(
  { tables, today }: EmployeeVisit,
  series: string,
): Promise<readonly NamedLedTime[]> {
  const { rows } = await sql<NamedLedTime>`
    select json_agg(l.account_id) as leaders, json_object_agg(l.account_id, ${staffName('l.account_id')}) as names
    from session s cross join lateral ${leadersOf} l
    where s.series_id = ${series} and s.cancelled_on is null and (s.held_on < ${today}::date
      or s.held_on = ${today}::date and exists (select from attendance a where a.session_id = s.id))
    group by s.id, s.held_on order by s.held_on, s.id
  `.execute(tables);
  return rows;
}

/** Whoever holds a session and whoever leads it beside: those who did on its day, where it is over. */
const leadersOf = sql`(
  select s.held_by as account_id
  union select c.account_id from session_co_leader c
  where c.session_id = s.id and (c.left_on is null or c.left_on > s.held_on))`;

/** A group nobody is left to lead on its day. */
export interface LeaderlessSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly title: string | null;
  readonly on: PlainDate;
  readonly at: string | null;
  readonly minutes: number | null;
  readonly place: null;
  readonly placeKind: null;
}

interface Row extends LeaderlessSession {
  readonly leaders: readonly Leading[];
}

const most = 20;

/**
 * The groups of the coming days that nobody is left to lead, as far as the viewer knows who is away: those their citizens
 * come to, and those that are open in runs they lead.
 *
 * @param enrolments the courses where the viewer may write who came to a group
 * @param runs the runs the viewer leads
 */
export async function readLeaderless(
  { tables, viewer, today }: EmployeeVisit,
  enrolments: readonly string[],
  runs: readonly string[],
): Promise<readonly LeaderlessSession[]> {
  if (enrolments.length + runs.length === 0) return [];
  const { rows } = await sql<Row>`
    with ahead as materialized (
      select p.session_id as id from session_participant p
      where p.enrolment_id = any (${enrolments}::uuid[]) and p.taken_off_on is null
        and p.held_on between ${today}::date and ${today}::date + ${daysOfNotice}::int
        and p.session_kind = any (${openableKinds}::text[])
      union select o.session_id from session_opening o where o.run_id = any (${runs}::uuid[]))
    select s.id, s.kind, s.title, s.held_on as on, s.begins_at as at, s.minutes, null as place, null as "placeKind",
      (select json_agg(json_build_object('account', l.account_id, 'isAway', ${isAway})) from ${leadersOf} l) as leaders
    from session s
    where s.id = any (array(select id from ahead)) and s.cancelled_on is null
      and s.held_on between ${today}::date and ${today}::date + ${daysOfNotice}::int
    order by s.held_on, s.begins_at nulls last, s.id
  `.execute(tables);
  return rows
    .filter(({ leaders }) => standsWithoutLeader(leaders, viewer.account))
    .slice(0, most)
    .map(({ leaders: _, ...session }) => session);
}

/** Whether nobody is left to lead one session on its day, as far as the viewer knows who is away. */
export async function isWithoutLeader({ tables }: EmployeeVisit, session: string): Promise<boolean> {
  const { rows } = await sql<{ readonly leaders: readonly Leading[] }>`
    select (select json_agg(json_build_object('account', l.account_id, 'isAway', ${isAway})) from ${leadersOf} l) as leaders
    from session s where s.id = ${session}
  `.execute(tables);
  return rows[0]?.leaders.every((leader) => leader.isAway) === true;
}

/** Whether the one who leads has a break on the day of the session, or works nowhere any more. */
const isAway = sql`(
  exists (select from staff_break b where b.account_id = l.account_id and b.period @> s.held_on)
  or not exists (select from employment e where e.account_id = l.account_id and e.period @> s.held_on))`;
