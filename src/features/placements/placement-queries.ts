import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Acceptance } from '../../domain/placement-agreement/acceptance.ts';
import type { AgreementVersion, PlacementId } from '../../domain/placement-agreement/placement-agreement.ts';
import type { VitasNote } from '../../domain/placement-agreement/vitas.ts';
import type { Visit } from '../access/index.ts';
import { maskOf, type NameRow, type ShownName, shownName } from '../people/index.ts';

/** The course an agreement belongs to. */
export interface PlacementCourse {
  readonly enrolment: string;
  readonly citizen: string;
  readonly authority: string;
  readonly callName: ShownName;
}

/** The course; `undefined` when it does not exist for this viewer. Logs the reading. */
export async function readPlacementCourse(
  visit: Visit,
  enrolment: string,
): Promise<PlacementCourse | undefined> {
  const { tables, today, language } = visit;
  const { rows } = await sql<NameRow & { authority_id: string }>`
    select n.citizen_id, n.call_name, ${maskOf('n.citizen_id', today)} as mask, e.authority_id
    from enrolment e join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
    where e.id = ${enrolment}`.execute(tables);
  const [row] = rows;
  if (row === undefined) return undefined;
  visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
  return {
    enrolment,
    citizen: row.citizen_id,
    authority: row.authority_id,
    callName: shownName(row, 'page', language),
  };
}

/** A version as pages tell it. */
export interface ToldVersion extends AgreementVersion {
  readonly by: string | undefined;
  readonly recordedOn: PlainDate;
}

type OrNull<Value> = { [Key in keyof Value]: undefined extends Value[Key] ? Value[Key] | null : Value[Key] };

/** Every version of every agreement of a course that the viewer may read, the newest first. */
export async function readVersions(
  { tables }: Pick<Visit, 'tables'>,
  enrolment: string,
): Promise<readonly ToldVersion[]> {
  const { rows } = await sql<OrNull<ToldVersion>>`
    select a.id, a.placement_id as placement, a.workplace_id as workplace, a.workplace_name as "workplaceName",
           a.code_id as "codeId", lower(a.period) as "from", upper(a.period) - 1 as "to",
           a.hours_a_week::float8 as "hoursAWeek", a.goals, a.tasks, a.accommodations, a.contacts, a.replaces,
           a.taken_back as "takenBack", (a.recorded_at at time zone 'Europe/Copenhagen')::date as "recordedOn",
           (select max(e.staff_name) from employment e where e.account_id = a.recorded_by) as by
    from placement_agreement a where a.enrolment_id = ${enrolment}
    order by a.recorded_at desc, a.id`.execute(tables);
  return rows.map((row) => ({
    ...row,
    accommodations: row.accommodations ?? undefined,
    replaces: row.replaces ?? undefined,
    by: row.by ?? undefined,
  }));
}

/** A yes as pages tell it, with who wrote it down. */
export interface ToldAcceptance extends Acceptance {
  readonly by: string | undefined;
}

/** Every yes to agreements of a course that the viewer may read. */
export async function readAcceptances(
  { tables }: Pick<Visit, 'tables'>,
  enrolment: string,
): Promise<readonly ToldAcceptance[]> {
  const { rows } = await sql<OrNull<ToldAcceptance>>`
    select p.agreement_id as agreement, p.party, p.way, p.accepted_on as "on", p.accepted_by_name as "byName", p.reason,
           (select max(e.staff_name) from employment e where e.account_id = p.recorded_by) as by
    from placement_acceptance p where p.enrolment_id = ${enrolment}
    order by p.recorded_at, p.id`.execute(tables);
  return rows.map((row) => ({
    ...row,
    byName: row.byName ?? undefined,
    reason: row.reason ?? undefined,
    by: row.by ?? undefined,
  }));
}

/** How far a placement is in VITAS, as somebody last wrote it down. */
export interface ToldVitas extends VitasNote {
  readonly on: PlainDate;
}

export async function readVitas(
  { tables }: Pick<Visit, 'tables'>,
  placement: PlacementId,
): Promise<ToldVitas | undefined> {
  const { rows } = await sql<OrNull<ToldVitas>>`
    select v.standing, v.reference, v.noted_on as "on" from placement_vitas v
    where v.placement_id = ${placement} order by v.recorded_at desc, v.id desc limit 1`.execute(tables);
  return rows[0] && { ...rows[0], reference: rows[0].reference ?? undefined };
}

/** What the register says today of the workplace of an agreement: for the text of an application. */
export interface PlaceNumbers {
  readonly cvr: string | undefined;
  readonly pNumber: string | undefined;
  readonly address: string | undefined;
}

export async function readPlaceNumbers(
  { tables }: Pick<Visit, 'tables'>,
  workplace: string,
): Promise<PlaceNumbers> {
  const { rows } = await sql<OrNull<PlaceNumbers>>`
    select c.cvr, w.p_number as "pNumber",
           nullif(concat_ws(', ', w.street, nullif(concat_ws(' ', w.postal_code, w.town), '')), '') as address
    from workplace w join company c on c.id = w.company_id where w.id = ${workplace}`.execute(tables);
  const [row] = rows;
  return {
    cvr: row?.cvr ?? undefined,
    pNumber: row?.pNumber ?? undefined,
    address: row?.address ?? undefined,
  };
}
