import { sql } from 'kysely';
import type { AccountId, EmploymentId, OrganisationId, RunId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Appointment, AppointmentPart } from '../../domain/run/appointment.ts';
import { partsThatBringPeople } from '../../domain/run/run-part.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';

/** An appointment with the names a page shows. */
export interface NamedAppointment extends Appointment {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly house: string;
  readonly authorityName: string | undefined;
}

/** Everybody named for a run today or from a day to come: leaders first, then the intake by municipality. */
export async function readAppointments(
  { tables, today, language }: Visit,
  run: string,
): Promise<readonly NamedAppointment[]> {
  const { rows } = await sql<AppointmentRow>`
    select a.id, a.part, a.account_id, a.organisation_id, a.authority_id,
           lower(a.period)::text as from_day, (upper(a.period) - 1)::text as to_day, o.name as house, own.name as authority_name,
           work.staff_name as name, ${sql.ref(language === 'da' ? 'work.title_da' : 'work.title_en')} as title
    from appointment a
      join organisation o on o.id = a.organisation_id
      left join organisation own on own.id = a.authority_id
      left join lateral (select e.staff_name, e.title_da, e.title_en from employment e
        where e.account_id = a.account_id and e.organisation_id = a.organisation_id
        order by upper(e.period) desc nulls first limit 1) work on true
    where a.run_id = ${run} and a.part in ('project_leader', 'intake_member', 'importer', 'story_approver')
      and (upper_inf(a.period) or upper(a.period) > ${today}::date) and not isempty(a.period)
    order by a.part desc, own.name nulls first, work.staff_name, a.id
  `.execute(tables);
  return rows.map(appointmentOf);
}

interface AppointmentRow {
  readonly id: string;
  readonly part: AppointmentPart;
  readonly account_id: AccountId;
  readonly organisation_id: OrganisationId;
  readonly authority_id: OrganisationId | null;
  readonly from_day: PlainDate | null;
  readonly to_day: PlainDate | null;
  readonly house: string;
  readonly authority_name: string | null;
  readonly name: string | null;
  readonly title: string | null;
}

function appointmentOf(row: AppointmentRow): NamedAppointment {
  return {
    id: row.id,
    part: row.part,
    account: row.account_id,
    organisation: row.organisation_id,
    authority: row.authority_id ?? undefined,
    period: { from: row.from_day ?? undefined, to: row.to_day ?? undefined },
    name: row.name ?? '',
    title: row.title ?? '',
    house: row.house,
    authorityName: row.authority_name ?? undefined,
  };
}

/** Somebody at work who may be named. */
export interface Nameable {
  readonly employment: EmploymentId;
  readonly account: AccountId;
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly title: string;
  readonly house: string;
}

/** A run as far as naming goes: its houses today, and the people who work in them. */
export interface AppointmentGround {
  readonly run: RunId;
  readonly runName: string;
  readonly version: string;
  /** The municipalities whose referrals come to the run. */
  readonly authorities: readonly { readonly id: OrganisationId; readonly name: string }[];
  readonly organisers: readonly OrganisationId[];
  readonly people: readonly Nameable[];
  readonly appointments: readonly NamedAppointment[];
}

/** What a form about a run's appointments stands on; `undefined` when there is no such run. */
export async function readAppointmentGround(
  visit: EmployeeVisit,
  run: string,
): Promise<AppointmentGround | undefined> {
  const { tables, today } = visit;
  const found = await tables
    .selectFrom('run')
    .select(['id', 'name', 'programme_version_id as version'])
    .where('id', '=', run)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const parties = await tables
    .selectFrom('run_party as party')
    .innerJoin('organisation as house', 'house.id', 'party.organisation_id')
    .select(['house.id', 'house.name', 'party.part'])
    .where('party.run_id', '=', run)
    .where(sql<boolean>`party.period @> ${today}::date`)
    .orderBy('house.name')
    .execute();
  return {
    run: found.id as RunId,
    runName: found.name,
    version: found.version,
    authorities: parties
      .filter(({ part }) => part === 'authority')
      .map(({ id, name }) => ({ id: id as OrganisationId, name })),
    organisers: parties.filter(({ part }) => part === 'organiser').map(({ id }) => id as OrganisationId),
    people: await readNameable(visit, run),
    appointments: await readAppointments(visit, run),
  };
}

/** Everybody at work today in a house that brings people to the run, but the viewer. */
async function readNameable(
  { tables, today, viewer, language }: EmployeeVisit,
  run: string,
): Promise<readonly Nameable[]> {
  const rows = await tables
    .selectFrom('employment as job')
    .innerJoin('organisation as house', 'house.id', 'job.organisation_id')
    .select(['job.id', 'job.account_id', 'job.organisation_id', 'job.staff_name', 'house.name as house'])
    .select(language === 'da' ? 'job.title_da as title' : 'job.title_en as title')
    .where('job.organisation_id', 'in', (party) =>
      party
        .selectFrom('run_party')
        .select('organisation_id')
        .where('run_id', '=', run)
        .where('part', 'in', partsThatBringPeople)
        .where(sql<boolean>`period @> ${today}::date`),
    )
    .where(sql<boolean>`job.period @> ${today}::date`)
    .where('job.account_id', '<>', viewer.account)
    .orderBy('job.staff_name')
    .orderBy('job.id')
    .execute();
  return rows.map((row) => ({
    employment: row.id as EmploymentId,
    account: row.account_id as AccountId,
    organisation: row.organisation_id as OrganisationId,
    name: row.staff_name,
    title: row.title,
    house: row.house,
  }));
}
