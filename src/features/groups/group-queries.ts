import { sql } from 'kysely';
import { isRelation, type Relation } from '../../domain/access/relation.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { catchUps, type LivedTime, type SeriesTime } from '../../domain/session/catch-up.ts';
import type { PlaceKind } from '../../domain/session/place-kind.ts';
import type { SessionKind } from '../../domain/session/session-kind.ts';
import type { Place } from '../../domain/session/sign-up.ts';
import type { Visit } from '../access/index.ts';
import { holderName, staffName } from '../people/index.ts';

/** A group or café that can be signed up to, from the side of one citizen. Whoever else comes is not in it. */
export interface OpenGroup {
  readonly session: string;
  readonly kind: SessionKind;
  readonly title: string | null;
  readonly on: PlainDate;
  readonly at: string | null;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly placeKind: PlaceKind | null;
  readonly holder: string | null;
  readonly heldBy: string;
  /** Those who lead it beside the holder. */
  readonly coLeaders: readonly string[];
  readonly isCalledOff: boolean;
  /** Which time of its series it is. */
  readonly series: { readonly id: string; readonly number: number; readonly of: number } | null;
  /** The day of the time they missed, where this is the same time of another series. */
  readonly catchesUp: PlainDate | undefined;
  readonly stands: Place;
  /** Whether there is a seat, and nobody before them: that alone, and never how many come. */
  readonly hasSeat: boolean;
}

/** A course from which somebody signs up. */
export interface SigningCourse {
  readonly enrolment: string;
  readonly authority: string;
  readonly citizen: string;
  /** What the viewer holds to the course. */
  readonly held: readonly Relation[];
}

/** The course, while it goes on; `undefined` when the viewer sees no such course. */
export async function readSigningCourse(
  { tables }: Visit,
  enrolment: string,
): Promise<SigningCourse | undefined> {
  const course = await tables
    .selectFrom('enrolment')
    .select(['id as enrolment', 'authority_id as authority', 'citizen_id as citizen'])
    .select(sql<readonly string[]>`app.relations_to('enrolment', id)`.as('held'))
    .where('id', '=', enrolment)
    .executeTakeFirst();
  return course && { ...course, held: course.held.filter(isRelation) };
}

const most = 40;

/**
 * What is open to sign up to in the run of one course, the nearest first: what lies ahead in the weeks of the course, and
 * what was called off among what they had signed up to.
 */
export async function readOpenGroups(
  { tables, today }: Visit,
  enrolment: string,
): Promise<readonly OpenGroup[]> {
  const { rows } = await sql<Row>`
    select s.id as session, s.kind, s.title, s.held_on as on, s.begins_at as at, s.minutes, s.place,
      s.place_kind as "placeKind", ${holderName('s.held_by')} as holder, s.held_by as "heldBy",
      (select coalesce(json_agg(${staffName('c.account_id')} order by c.recorded_at, c.account_id), '[]')
       from session_co_leader c where c.session_id = s.id and c.left_on is null) as "coLeaders",
      s.cancelled_on is not null as "isCalledOff",
      case when s.series_id is not null then (
        select json_build_object('id', s.series_id, 'of', count(*), 'number', count(*) filter (where (sib.held_on, sib.id) <= (s.held_on, s.id)))
        from session sib where sib.series_id = s.series_id and sib.cancelled_on is null) end as series,
      p.id is not null as "isComing", coalesce(w.seated_at is not null and w.waited, false) as "movedUp",
      w.id is not null as "signedUp", case when p.id is null then app.number_on_list(w.id) end as number,
      app.has_seat(s.id) as "hasSeat"
    from enrolment e
      join session_opening o on o.run_id = e.run_id
      join session s on s.id = o.session_id
      left join session_participant p on p.session_id = s.id and p.enrolment_id = e.id and p.taken_off_on is null
      left join sign_up w on w.session_id = s.id and w.enrolment_id = e.id and w.left_on is null
    where e.id = ${enrolment} and s.held_on >= ${today}::date and s.held_on >= e.starts_on
      and (e.ended_on is null or s.held_on <= e.ended_on)
      and (s.cancelled_on is null or p.id is not null or w.id is not null)
    order by s.held_on, s.begins_at nulls last, s.id limit ${most}
  `.execute(tables);
  const times = rows.flatMap((row) => (row.isCalledOff ? [] : timeOf(row)));
  const missed = catchUps(await readLived({ tables }, enrolment), times);
  return rows.map(({ isComing, movedUp, signedUp, number, ...group }) => ({
    ...group,
    catchesUp: missed.get(group.session)?.on,
    stands: placeOf(isComing, signedUp, movedUp, number),
  }));
}

function timeOf({ session, series, kind, title, on }: Row): SeriesTime[] {
  return series === null ? [] : [{ session, series: series.id, number: series.number, kind, title, on }];
}

/** The times of series that somebody was to come to, and whether they did. */
async function readLived(
  { tables }: Pick<Visit, 'tables'>,
  enrolment: string,
): Promise<readonly LivedTime[]> {
  const { rows } = await sql<LivedTime>`
    select s.id as session, s.series_id as series, s.kind, s.title, s.held_on as on, a.status,
      (select count(*)::int from session sib
       where sib.series_id = s.series_id and sib.cancelled_on is null and (sib.held_on, sib.id) <= (s.held_on, s.id)) as number
    from attendance a join session s on s.id = a.session_id
    where a.enrolment_id = ${enrolment} and s.series_id is not null and s.title is not null
  `.execute(tables);
  return rows;
}

interface Row extends Omit<OpenGroup, 'stands' | 'catchesUp'> {
  readonly isComing: boolean;
  readonly movedUp: boolean;
  readonly signedUp: boolean;
  readonly number: number | null;
}

function placeOf(isComing: boolean, signedUp: boolean, movedUp: boolean, number: number | null): Place {
  if (isComing) return { is: 'coming', signedUp, movedUp };
  return signedUp ? { is: 'waiting', number: number ?? 1 } : { is: 'none' };
}
