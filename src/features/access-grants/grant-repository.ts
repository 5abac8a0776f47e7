import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { GlassRequest } from '../../domain/access-grant/break-the-glass.ts';
import { invitationEnds, needEnds } from '../../domain/access-grant/grant-times.ts';
import type { Invitation } from '../../domain/access-grant/invite-to-meeting.ts';
import type { LeadersNeed } from '../../domain/access-grant/take-leaders-need.ts';
import { usualPlace } from '../../domain/session/place-kind.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { addParticipants } from '../sessions/index.ts';
import { readMoment } from './grant-queries.ts';

/**
 * Opens the record behind a number for four hours, under a grant of the caller's making. `undefined` when this viewer
 * can know of no such citizen; the door says no more than that.
 */
export async function openByNumber(
  { tables }: EmployeeVisit,
  grant: string,
  numberHash: Buffer,
  { reason }: Pick<GlassRequest, 'reason'>,
): Promise<string | undefined> {
  const { rows } = await sql<{ citizen: string | null }>`
    select app.break_the_glass(${grant}, ${numberHash}, ${reason}) as citizen`.execute(tables);
  return rows[0]?.citizen ?? undefined;
}

/** The same at a course of a run the viewer leads. */
export async function openAtCourse(
  { tables }: EmployeeVisit,
  grant: string,
  referral: string,
  reason: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ citizen: string | null }>`
    select app.break_the_glass_at(${grant}, ${referral}, ${reason}) as citizen`.execute(tables);
  return rows[0]?.citizen ?? undefined;
}

/** Writes down a leader's need at a course. `undefined` when the course does not exist for this viewer. */
export async function addNeed(
  visit: EmployeeVisit,
  grant: string,
  referral: string,
  { reason, days }: LeadersNeed,
): Promise<{ readonly citizen: string; readonly authority: string } | undefined> {
  const { tables, viewer, today } = visit;
  const course = await tables
    .selectFrom('referral_status')
    .select(['authority_id', 'citizen_id', 'run_id'])
    .where('referral_id', '=', referral)
    .where('status', '=', 'sent')
    .executeTakeFirst();
  if (course === undefined) return undefined;
  const now = await readMoment(visit);
  await tables
    .insertInto('access_grant')
    .values({
      ...course,
      id: grant,
      referral_id: referral,
      kind: 'leaders_need',
      to_account_id: viewer.account,
      to_organisation_id: viewer.organisation,
      reason,
      starts_at: now,
      ends_at: needEnds(now, today, days),
      recorded_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { citizen: course.citizen_id, authority: course.authority_id };
}

/** What became of an invitation: the grant, whether it was there already, or that there is no course to meet about. */
export type AddedInvitation =
  | { readonly grant: string; readonly authority: string }
  | 'invited-already'
  | 'no-course'
  | 'nobody-there';

/**
 * Plans the meeting and lets the person in to it, through the day after. The meeting's id was made when the form was
 * shown: a second press finds it.
 */
export async function addInvitation(
  visit: EmployeeVisit,
  citizen: string,
  session: string,
  invitation: Invitation<string>,
): Promise<AddedInvitation> {
  const { tables, viewer } = visit;
  const course = await findCourse(visit, citizen);
  if (course === undefined) return 'no-course';
  const planned = await tables
    .insertInto('session')
    .values({
      organisation_id: viewer.organisation,
      id: session,
      run_id: course.run,
      kind: invitation.kind,
      held_on: invitation.on,
      begins_at: invitation.at,
      place: invitation.place,
      held_by: viewer.account,
      planned_by: viewer.account,
      place_kind: usualPlace(invitation.kind),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (planned.numInsertedOrUpdatedRows === 0n) return 'invited-already';
  if (course.mayMeet) await addParticipants(visit, session, [course.enrolment]);
  const grant = newId();
  const now = await readMoment(visit);
  const { rows } = await sql<{ authority_id: string }>`
    insert into access_grant (authority_id, id, citizen_id, kind, to_account_id, session_id, reason, starts_at, ends_at, recorded_by)
    select authority_id, ${grant}, citizen_id, 'invited_meeting', account_id, ${session}, connection, ${now},
           ${invitationEnds(invitation.on)}, ${viewer.account}
    from network_person where id = ${invitation.person} and citizen_id = ${citizen}
    returning authority_id
  `.execute(tables);
  const [row] = rows;
  return row === undefined ? 'nobody-there' : { grant, authority: row.authority_id };
}

interface MetCourse {
  readonly enrolment: string;
  readonly run: string;
  /** The course goes on, and the viewer plans the citizen's meetings in it: then it is the citizen's meeting too. */
  readonly mayMeet: boolean;
}

/** The course that goes on, or the last one that did. */
async function findCourse({ tables }: EmployeeVisit, citizen: string): Promise<MetCourse | undefined> {
  return tables
    .selectFrom('enrolment')
    .select(['id as enrolment', 'run_id as run'])
    .select(
      sql<boolean>`ended_on is null and
        app.relations_to('enrolment', id) && array['coordinator', 'responsible_on_team']`.as('mayMeet'),
    )
    .where('citizen_id', '=', citizen)
    .orderBy('ended_on', (order) => order.desc().nullsFirst())
    .orderBy('starts_on', 'desc')
    .executeTakeFirst();
}

/** Ends a grant before its time. `undefined` when there is no such open grant; twice is once. */
export async function addGrantEnd(
  { tables, viewer }: EmployeeVisit,
  citizen: string,
  grant: string,
): Promise<{ readonly authority: string } | undefined> {
  const open = await tables
    .selectFrom('access_grant')
    .select('authority_id')
    .where('id', '=', grant)
    .where('citizen_id', '=', citizen)
    .executeTakeFirst();
  if (open === undefined) return undefined;
  await sql`
    insert into access_grant_end (authority_id, access_grant_id, citizen_id, ended_at, recorded_by)
    values (${open.authority_id}, ${grant}, ${citizen}, app.moment(), ${viewer.account})
    on conflict do nothing
  `.execute(tables);
  return { authority: open.authority_id };
}
