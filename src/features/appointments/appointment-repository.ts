import { sql } from 'kysely';
import type { EmploymentId, RunId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Appointment } from '../../domain/run/appointment.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** One change at a time to whom a run has named: two people who end the last two leaders must meet. */
export async function lockAppointments({ tables }: EmployeeVisit, run: RunId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`appointments of ${run}`}, 0))`.execute(tables);
}

/** Names somebody through the one door; says whether the database let it happen. The same id twice is once. */
export async function addAppointment(
  { tables }: EmployeeVisit,
  id: string,
  run: RunId,
  employment: EmploymentId,
  { part, authority, period }: Appointment,
): Promise<boolean> {
  const { rows } = await sql<{ named: boolean }>`
    select app.name_for_run(${id}, ${run}, ${part}, ${authority ?? null}, ${employment}, ${period.from ?? null},
                            ${period.to ?? null}) as named
  `.execute(tables);
  return rows[0]?.named ?? false;
}

/** Gives an appointment its last day; says whether the database let it happen. */
export async function shortenAppointment(
  { tables }: EmployeeVisit,
  id: string,
  lastDay: PlainDate,
): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`select app.end_naming(${id}, ${lastDay}) as ended`.execute(
    tables,
  );
  return rows[0]?.ended ?? false;
}

/** Whoever ends their own appointment stands to less from now on. */
export async function refreshRelations({ tables }: EmployeeVisit): Promise<void> {
  await sql`select app.refresh_relations()`.execute(tables);
}
