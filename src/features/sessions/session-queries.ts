import { sql } from 'kysely';
import { isRelation, type Relation } from '../../domain/access/relation.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { AbsenceReason, Attendance } from '../../domain/session/attendance.ts';
import type { PlaceKind } from '../../domain/session/place-kind.ts';
import type { SessionKind } from '../../domain/session/session-kind.ts';
import type { Visit } from '../access/index.ts';
import {
  holderName,
  inShownOrder,
  type Mask,
  maskOf,
  type ShownName,
  shownName,
  staffName,
} from '../people/index.ts';
import { reasonOf } from './reason-queries.ts';

/** Where a session stands in its series. */
export interface SeriesPlace {
  readonly id: string;
  readonly number: number;
  readonly of: number;
}

/** One session with everybody in it whom the viewer may see. */
export interface Session {
  readonly id: string;
  readonly organisation: string;
  readonly run: string;
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
  readonly coLeaders: readonly CoLeader[];
  readonly plannedBy: string | null;
  readonly cancelledOn: PlainDate | null;
  readonly series: SeriesPlace | null;
  /** How many seats there are; absent where nobody signs up. */
  readonly seats: number | null;
  /** Whether there is a seat left, over all authorities. */
  readonly hasSeat: boolean | null;
  readonly people: readonly Participant[];
}

/** Somebody at work who leads a session beside its holder. */
export interface CoLeader {
  readonly account: string;
  readonly name: string;
}

/** One who is to come or came, and what the viewer holds to their course. */
export interface Participant {
  readonly enrolment: string;
  readonly authority: string;
  readonly authorityName: string;
  readonly citizen: string;
  readonly callName: ShownName;
  readonly held: readonly Relation[];
  /** Absent until somebody has written down whether they came. */
  readonly attendance: Recorded | undefined;
}

/** What stands about whether one came, and who said so. */
export interface Recorded {
  readonly id: string;
  readonly status: Attendance;
  readonly reason: AbsenceReason | null;
  /** Who wrote it, or put it right last. */
  readonly by: string | null;
  readonly corrected: boolean;
}

/** Reads a session; `undefined` when it does not exist for this viewer. Logs the reading of each in it. */
export async function readSession(visit: Visit, session: string): Promise<Session | undefined> {
  const { rows } = await sql<Row>`
    select s.id, s.organisation_id as organisation, s.run_id as run, s.kind, s.title, s.held_on as on, s.begins_at as at,
      s.minutes, s.place, s.place_kind as "placeKind", ${holderName('s.held_by')} as holder, s.held_by as "heldBy",
      ${coLeadersOf} as "coLeaders", s.planned_by as "plannedBy", app.has_seat(s.id) as "hasSeat",
      (select o.seats from session_opening o where o.session_id = s.id) as seats, s.cancelled_on as "cancelledOn",
      case when s.series_id is not null then (
        select json_build_object('id', s.series_id, 'of', count(*),
                                 'number', count(*) filter (where (sib.held_on, sib.id) <= (s.held_on, s.id)))
        from session sib where sib.series_id = s.series_id and sib.cancelled_on is null) end as series,
      (select coalesce(json_agg(json_build_object(
                'enrolment', who.enrolment_id, 'authority', who.authority_id, 'authorityName', o.name,
                'citizen_id', who.citizen_id, 'call_name', n.call_name,
                'mask', ${maskOf('who.citizen_id', visit.today)},
                'held', app.relations_to('enrolment', who.enrolment_id),
                'attendance', case when a.id is not null then json_build_object(
                  'id', a.id, 'status', a.status, 'reason', ${reasonOf('a.id')},
                  'by', ${holderName('last.recorded_by')}, 'corrected', last.corrected) end)), '[]')
       from (select p.enrolment_id, p.authority_id, p.citizen_id from session_participant p
             where p.session_id = s.id and p.taken_off_on is null
             union select c.enrolment_id, c.authority_id, c.citizen_id from attendance c where c.session_id = s.id) who
         join citizen_call_name n on n.authority_id = who.authority_id and n.citizen_id = who.citizen_id
         join organisation o on o.id = who.authority_id
         left join attendance a on a.session_id = s.id and a.enrolment_id = who.enrolment_id
         left join lateral (
           select told.recorded_by, told.corrected from (
             select c.recorded_by, c.recorded_at, true as corrected from attendance_correction c
             where c.attendance_id = a.id
             union all select r.recorded_by, r.recorded_at, true from absence_reason r
             where r.attendance_id = a.id and (r.replaces is not null or r.recorded_by <> a.recorded_by)
             union all select a.recorded_by, a.recorded_at, false) told
           order by told.corrected desc, told.recorded_at desc limit 1) last on true) as people
    from session s where s.id = ${session}
  `.execute(visit.tables);
  const [row] = rows;
  return row && sessionOf(visit, row);
}

/** Those who lead it beside the holder today, or did on its day. */
const coLeadersOf = sql`(
  select coalesce(json_agg(json_build_object('account', c.account_id, 'name', ${staffName('c.account_id')})
                           order by c.recorded_at, c.account_id), '[]')
  from session_co_leader c where c.session_id = s.id and (c.left_on is null or c.left_on > s.held_on))`;

interface Row extends Omit<Session, 'people'> {
  readonly people: readonly (Omit<Participant, 'citizen' | 'callName' | 'attendance'> & {
    readonly citizen_id: string;
    readonly call_name: string;
    readonly mask: Mask | null;
    readonly attendance: Recorded | null;
  })[];
}

function sessionOf(visit: Visit, row: Row): Session {
  const people = row.people.map(({ citizen_id, call_name, mask, attendance, ...rest }): Participant => {
    visit.shows({ authority: rest.authority, citizen: citizen_id });
    const callName = shownName({ citizen_id, call_name, mask }, 'list', visit.language);
    return {
      ...rest,
      held: rest.held.filter(isRelation),
      citizen: citizen_id,
      callName,
      attendance: attendance ?? undefined,
    };
  });
  return { ...row, people: inShownOrder(people) };
}
