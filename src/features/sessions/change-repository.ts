import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { SessionChange } from '../../domain/session/change-session.ts';
import type { SessionPlan } from '../../domain/session/plan-session.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';
import { addParticipants } from './session-repository.ts';

/**
 * Gives sessions their new day, time, place, length and holder; those who are to come go along. What was recorded holds
 * a session fast, also where it is about citizens of another authority, whom the viewer cannot see: then nothing is
 * changed, and the answer is `false`.
 */
export async function saveChanges(
  visit: EmployeeVisit,
  plan: SessionPlan,
  changes: readonly SessionChange[],
): Promise<boolean> {
  await sql`savepoint before_change`.execute(visit.tables);
  try {
    await changeEach(visit, plan, changes);
    return true;
  } catch (fault) {
    if (!isHeldFast(fault)) throw fault;
    await sql`rollback to savepoint before_change`.execute(visit.tables);
    return false;
  }
}

/** PostgreSQL's foreign_key_violation: an attendance names the day and the holder the session would lose. */
function isHeldFast(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === '23503';
}

async function changeEach(
  { tables }: EmployeeVisit,
  plan: SessionPlan,
  changes: readonly SessionChange[],
): Promise<void> {
  for (const { id, on } of changes) {
    await tables
      .updateTable('session')
      .set({
        held_on: on,
        begins_at: plan.at,
        minutes: plan.minutes,
        place_kind: plan.placeKind,
        place: plan.place ?? null,
        title: plan.title ?? null,
        held_by: plan.holder,
      })
      .where('id', '=', id)
      .execute();
  }
}

/** Calls sessions off; what was written about them stays. */
export async function saveCancellation({ tables, today }: Visit, sessions: readonly string[]): Promise<void> {
  await tables
    .updateTable('session')
    .set({ cancelled_on: today })
    .where('id', 'in', [...sessions])
    .where('cancelled_on', 'is', null)
    .execute();
}

/** Puts citizens among those who are to come to some sessions, and takes others off, from a day on. */
export async function saveWhoIsToCome(
  visit: EmployeeVisit,
  sessions: readonly string[],
  coming: readonly string[],
  leaving: readonly string[],
  today: PlainDate,
): Promise<void> {
  for (const session of sessions) {
    await addParticipants(visit, session, coming);
    await back(visit, session, coming);
    await takeOff(visit, session, leaving, today);
  }
}

/** Whoever was taken off once and is to come after all. */
async function back({ tables }: EmployeeVisit, session: string, coming: readonly string[]): Promise<void> {
  await sql`
    update session_participant set taken_off_on = null
    where session_id = ${session} and enrolment_id = any (${coming}::uuid[]) and taken_off_on is not null
  `.execute(tables);
}

async function takeOff(
  { tables }: EmployeeVisit,
  session: string,
  leaving: readonly string[],
  today: PlainDate,
): Promise<void> {
  await sql`
    update session_participant set taken_off_on = ${today}
    where session_id = ${session} and enrolment_id = any (${leaving}::uuid[]) and taken_off_on is null
  `.execute(tables);
}
