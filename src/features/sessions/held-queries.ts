import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Attendance } from '../../domain/session/attendance.ts';
import type { PlaceKind } from '../../domain/session/place-kind.ts';
import type { SessionKind } from '../../domain/session/session-kind.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { inShownOrder, type Mask, maskOf, type ShownName, shownName } from '../people/index.ts';

/** One who is to come, or came. */
export interface SessionPerson {
  readonly enrolment: string;
  readonly authority: string;
  readonly citizen: string;
  readonly callName: ShownName;
  /** Absent until somebody has written down whether they came. */
  readonly attendance: Attendance | undefined;
  /** Whether the viewer can read a note about it. */
  readonly noted: boolean;
}

/** A session the viewer holds or leads beside its holder, and those in it whom the viewer may see. */
export interface HeldSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly title: string | null;
  readonly on: PlainDate;
  /** The time on a Danish wall clock, `09:15`. */
  readonly at: string | null;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly placeKind: PlaceKind | null;
  readonly people: readonly SessionPerson[];
}

/** What the viewer holds today, in the order of the clock. Logs the reading of each who is named. */
export async function readTodaysSessions(visit: EmployeeVisit): Promise<readonly HeldSession[]> {
  return readHeld(visit, sql`s.held_on = ${visit.today}::date`);
}

/**
 * What the viewer held before today and has not written up: somebody was to come, and nobody has said whether they
 * did. The oldest first.
 */
export async function readSessionsToWriteUp(visit: EmployeeVisit): Promise<readonly HeldSession[]> {
  return readHeld(
    visit,
    sql`s.held_on < ${visit.today}::date and exists (
      select from session_participant p
      where p.session_id = s.id and p.taken_off_on is null
        and not exists (select from attendance a
                        where a.session_id = p.session_id and a.enrolment_id = p.enrolment_id))`,
  );
}

const most = 50;

async function readHeld(
  visit: EmployeeVisit,
  condition: RawBuilder<unknown>,
): Promise<readonly HeldSession[]> {
  const { tables, viewer, today } = visit;
  const { rows } = await sql<Row>`
    select s.id, s.kind, s.title, s.held_on as on, s.begins_at as at, s.minutes, s.place, s.place_kind as "placeKind",
      (select coalesce(json_agg(json_build_object(
                'enrolment', who.enrolment_id, 'authority', who.authority_id, 'citizen_id', who.citizen_id,
                'call_name', n.call_name, 'mask', ${maskOf('who.citizen_id', today)}, 'attendance', a.status,
                'noted', exists (select from shared_note note
                                 where note.session_id = s.id and note.enrolment_id = who.enrolment_id))
              order by n.call_name, who.enrolment_id), '[]')
       from (select p.enrolment_id, p.authority_id, p.citizen_id from session_participant p
             where p.session_id = s.id and p.taken_off_on is null
             union select c.enrolment_id, c.authority_id, c.citizen_id from attendance c where c.session_id = s.id) who
         join citizen_call_name n on n.authority_id = who.authority_id and n.citizen_id = who.citizen_id
         left join attendance a on a.session_id = s.id and a.enrolment_id = who.enrolment_id) as people
    from session s
    where (s.held_by = ${viewer.account} or s.id = any (array(
        select c.session_id from session_co_leader c where c.account_id = ${viewer.account} and c.left_on is null)))
      and s.cancelled_on is null and ${condition}
    order by s.held_on, s.begins_at nulls last, s.id limit ${most}
  `.execute(tables);
  return rows.map((row) => heldOf(visit, row)).filter(({ people }) => people.length > 0);
}

interface Row extends Omit<HeldSession, 'people'> {
  readonly people: readonly {
    readonly enrolment: string;
    readonly authority: string;
    readonly citizen_id: string;
    readonly call_name: string;
    readonly mask: Mask | null;
    readonly attendance: Attendance | null;
    readonly noted: boolean;
  }[];
}

function heldOf(visit: EmployeeVisit, row: Row): HeldSession {
  const people = row.people.map(({ citizen_id, call_name, mask, attendance, ...rest }): SessionPerson => {
    visit.shows({ authority: rest.authority, citizen: citizen_id });
    return {
      ...rest,
      citizen: citizen_id,
      callName: shownName({ citizen_id, call_name, mask }, 'list', visit.language),
      attendance: attendance ?? undefined,
    };
  });
  return { ...row, people: inShownOrder(people) };
}
