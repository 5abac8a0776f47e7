import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { SessionChange } from '../../domain/session/change-session.ts';
import type { SessionPlan } from '../../domain/session/plan-session.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';
import { addParticipants } from './session-repository.ts';

/** Who is to come from now on, and who no more. */
export interface Comings {
  readonly coming: readonly string[];
  readonly leaving: readonly string[];
}

/**
 * Gives sessions their new day, time, place, length and holder, and says who is to come; those who are to come go along.
 * What was recorded holds a session fast, also where it is about citizens of another authority, whom the viewer cannot
 * see; and no session gets more people than it has seats, whoever sits there. Then nothing is changed.
 */
export async function saveChanges(
  visit: EmployeeVisit,
  plan: SessionPlan,
  changes: readonly SessionChange[],
  who: Comings,
): Promise<'saved' | 'recorded-already' | 'no-seat-left'> {
  await sql`savepoint before_change`.execute(visit.tables);
  try {
    await changeEach(visit, plan, changes);
    for (const { id } of changes) await saveWhoIsToCome(visit, id, who);
    return 'saved';
  } catch (fault) {
    const why = isHeldFast(fault) ? 'recorded-already' : hasNoSeat(fault) ? 'no-seat-left' : undefined;
    if (why === undefined) throw fault;
    await sql`rollback to savepoint before_change`.execute(visit.tables);
    return why;
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

/** Whoever leaves does it first, and makes room. */
async function saveWhoIsToCome(
  visit: EmployeeVisit,
  session: string,
  { coming, leaving }: Comings,
): Promise<void> {
  await takeOff(visit, session, leaving, visit.today);
  await addParticipants(visit, session, coming);
  await back(visit, session, coming);
}

/** The database keeps the seats, for some who sit there are seen by nobody here. */
function hasNoSeat(fault: unknown): boolean {
  return (
    fault instanceof Error && 'constraint' in fault && fault.constraint === 'no_more_than_there_are_seats'
  );
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
