import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { EmployeeVisit } from '../access/index.ts';

/** What is to be asked from a day on. */
export interface NewAsking {
  readonly run: string;
  readonly wave: string;
  readonly version: string;
  readonly side: string;
}

/** Asks a questionnaire in a wave from today on. Answers the id of what is asked. */
export async function addAsking(
  { tables, today }: EmployeeVisit,
  { run, wave, version, side }: NewAsking,
): Promise<string> {
  const id = newId();
  await sql`
    insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
    values (${run}, ${id}, ${wave}, ${version}, ${side}, daterange(${today}::date, null))
  `.execute(tables);
  return id;
}

/** Stops asking from today on: what fell due before keeps its questionnaire. False where nothing was asked any more. */
export async function stopAsking(
  { tables, today }: EmployeeVisit,
  run: string,
  asking: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update run_questionnaire set period = daterange(least(lower(period), ${today}::date - 1), ${today}::date)
    where run_id = ${run} and id = ${asking} and upper(period) is null
  `.execute(tables);
  return numAffectedRows === 1n;
}
