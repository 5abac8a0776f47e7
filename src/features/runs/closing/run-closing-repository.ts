import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../../access/index.ts';

/** Writes the last day into the run, and then that it stands. */
export async function saveRunClosing(
  { tables, viewer, today }: EmployeeVisit,
  run: string,
  lastDay: PlainDate,
): Promise<void> {
  await tables.updateTable('run').set({ ends_on: lastDay }).where('id', '=', run).execute();
  await tables
    .insertInto('run_closing')
    .values({ run_id: run, last_day: lastDay, closed_on: today, recorded_by: viewer.account })
    .execute();
}
