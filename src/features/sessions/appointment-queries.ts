import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { PlaceKind } from '../../domain/session/place-kind.ts';
import type { SessionKind } from '../../domain/session/session-kind.ts';
import type { Given } from '../../platform/database/fixed-question.ts';
import type { Visit } from '../access/index.ts';
import { holderName } from '../people/index.ts';

/** A session that is planned, from the side of one citizen who is to come. */
export interface Appointment {
  readonly session: string;
  readonly enrolment: string;
  readonly kind: SessionKind;
  /** What a group is called. */
  readonly title: string | null;
  readonly on: PlainDate;
  /** The time on a Danish wall clock, `09:15`. */
  readonly at: string | null;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly placeKind: PlaceKind | null;
  /** Absent where it is held by somebody around the citizen whom the viewer may not know. */
  readonly holder: string | null;
  readonly holderAccount: string;
}

/**
 * The next thing planned in each of some courses, today or later, as far as the viewer may see: what was called off,
 * or held already, is not ahead any more. A course with nothing planned is not in the answer.
 */
export async function readNextAppointments(
  { tables, today }: Visit,
  enrolments: readonly string[],
): Promise<ReadonlyMap<string, Appointment>> {
  if (enrolments.length === 0) return new Map();
  const { rows } = await sql<Appointment>`
    select distinct on (p.enrolment_id) ${columns} ${ahead(today)} and p.enrolment_id = any (${enrolments}::uuid[])
    order by p.enrolment_id, p.held_on, s.begins_at nulls last, s.id
  `.execute(tables);
  return new Map(rows.map((row) => [row.enrolment, row]));
}

const most = 20;

/** Everything planned in one course from today on, the nearest first. */
export async function readAppointments(
  { tables, today }: Visit,
  enrolment: string,
): Promise<readonly Appointment[]> {
  const { rows } = await sql<{ readonly appointments: readonly Appointment[] }>`
    select ${appointmentsOf(enrolment, today)} as appointments
  `.execute(tables);
  return rows[0]?.appointments ?? [];
}

/** The same as one document, to be asked for among other things about the course. */
export function appointmentsOf(
  enrolment: Given<string>,
  today: Given<PlainDate>,
): RawBuilder<readonly Appointment[]> {
  return sql`(
    select coalesce(json_agg(to_json(planned) order by planned.on, planned.at nulls last, planned.session), '[]')
    from (select ${columns} ${ahead(today)} and p.enrolment_id = ${enrolment}
          order by p.held_on, s.begins_at nulls last, s.id limit ${most}) planned)`;
}

const columns = sql`s.id as session, p.enrolment_id as enrolment, s.kind, s.title, s.held_on as on, s.begins_at as at,
  s.minutes, s.place, s.place_kind as "placeKind", ${holderName('s.held_by')} as holder, s.held_by as "holderAccount"`;

function ahead(today: Given<PlainDate>): RawBuilder<unknown> {
  return sql`
    from session_participant p join session s on s.id = p.session_id
    where p.held_on >= ${today}::date and p.taken_off_on is null and s.cancelled_on is null
      and not exists (select from attendance a where a.session_id = p.session_id and a.enrolment_id = p.enrolment_id)`;
}
