import { sql } from 'kysely';
import type { AgreedRhythm } from '../../domain/enrolment/contact-rhythm.ts';
import type { Period } from '../../domain/kernel/period.ts';
import { rowOfPlace } from '../../domain/programme/access-rows-of.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { Place } from '../../domain/team/place.ts';
import type { Moved, Reseating } from '../../domain/team/reseating.ts';
import type { StaffBreak } from '../../domain/team/staff-break.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { Course } from '../enrolments/index.ts';

/** Holds a course's team until the end of the visit: two who change it at once meet here, one after the other. */
export async function holdTeam({ tables }: EmployeeVisit, enrolment: string): Promise<void> {
  await sql`select id from enrolment where id = ${enrolment} for update`.execute(tables);
}

/** Saves what a change does to a team. What a role opens comes from the definition the course is pinned to. */
export async function saveReseating(
  visit: EmployeeVisit,
  course: Course,
  definition: ProgrammeDefinition,
  { moved, begun }: Reseating,
): Promise<void> {
  // All days are let go before any is set: on the way, too, no two places may coordinate on the same day.
  for (const place of moved) await setDays(visit, place.id, undefined);
  for (const place of moved) if (place.period !== undefined) await setDays(visit, place.id, place.period);
  for (const place of begun) await addPlace(visit, course, definition, place);
}

async function setDays(
  { tables }: EmployeeVisit,
  id: Moved['id'],
  period: Period | undefined,
): Promise<void> {
  await tables
    .updateTable('team_member')
    .set({ period: rangeOf(period) })
    .where('id', '=', id)
    .execute();
}

async function addPlace(
  { tables }: EmployeeVisit,
  course: Course,
  definition: ProgrammeDefinition,
  place: Place,
): Promise<void> {
  const role = definition.roles.find(({ key }) => key === place.role);
  if (role === undefined) throw new Error('a place was given in a role the definition does not know');
  await tables
    .insertInto('team_member')
    .values({
      authority_id: course.authority,
      id: place.id,
      enrolment_id: course.id,
      citizen_id: course.citizen,
      run_id: course.run,
      referral_id: course.referral,
      account_id: place.account,
      organisation_id: place.organisation,
      role_key: place.role,
      access_row: rowOfPlace(role),
      coordinates: place.coordinates,
      stands_in_for: place.standsInFor ?? null,
      period: rangeOf(place.period),
    })
    .execute();
}

function rangeOf(period: Period | undefined): string {
  if (period === undefined) return 'empty';
  return period.to === undefined ? `[${period.from},)` : `[${period.from},${period.to}]`;
}

/** Holds the breaks of somebody at work until the end of the visit. */
export async function holdBreaks({ tables }: EmployeeVisit, account: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`breaks ${account}`}, 0))`.execute(tables);
}

export async function saveBreak(
  { tables, viewer }: EmployeeVisit,
  { id, account, organisation, kind, period }: StaffBreak,
): Promise<void> {
  await tables
    .insertInto('staff_break')
    .values({
      organisation_id: organisation,
      id,
      account_id: account,
      kind,
      period: rangeOf(period),
      recorded_by: viewer.account,
    })
    .execute();
}

/** Takes a break back, so that there is none. Says `false` when there was none to take back. */
export async function takeBackBreak({ tables }: EmployeeVisit, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tables
    .updateTable('staff_break')
    .set({ period: 'empty' })
    .where('id', '=', id)
    .where(sql<boolean>`not isempty(period)`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function saveRhythm(
  { tables, viewer }: EmployeeVisit,
  course: Course,
  id: string,
  { everyWeeks, from }: AgreedRhythm,
): Promise<void> {
  await tables
    .insertInto('contact_rhythm')
    .values({
      authority_id: course.authority,
      id,
      enrolment_id: course.id,
      citizen_id: course.citizen,
      run_id: course.run,
      referral_id: course.referral,
      every_weeks: everyWeeks,
      agreed_from: from,
      recorded_by: viewer.account,
    })
    .execute();
}
