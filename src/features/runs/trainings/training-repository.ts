import { sql } from 'kysely';
import type {
  NewTraining,
  NewTrainingMeeting,
  NewTrainingPerson,
} from '../../../domain/training/check-training.ts';
import type { ComesFrom, TrainingPersonId } from '../../../domain/training/training.ts';
import type { EmployeeVisit } from '../../access/index.ts';

/** A row on its way into a run or one of its courses. The id was made when the form was shown: two presses are one. */
export interface EnteringTraining {
  readonly id: string;
  readonly run: string;
  readonly training: string;
}

/** Adds a course in the viewer's own house. False where the same press came before; so with all of these. */
export async function addTraining(
  { tables, viewer }: EmployeeVisit,
  { run, training }: Omit<EnteringTraining, 'id'>,
  { title, beginsOn, place }: NewTraining,
): Promise<boolean> {
  const added = await sql`
    insert into training (organisation_id, id, run_id, title, begins_on, place, recorded_by)
    values (${viewer.organisation}, ${training}, ${run}, ${title}, ${beginsOn}, ${place ?? null}, ${viewer.account})
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

export async function addTrainingPerson(
  { tables, viewer, today }: EmployeeVisit,
  { id, run, training }: EnteringTraining,
  { name, title, from }: NewTrainingPerson & { readonly from: ComesFrom },
): Promise<boolean> {
  const [workplace, house] = 'workplace' in from ? [from.workplace, null] : [null, from.house];
  const added = await sql`
    insert into training_person (organisation_id, id, training_id, run_id, shown_name, title, workplace_id,
      of_organisation_id, invited_on, recorded_by)
    values (${viewer.organisation}, ${id}, ${training}, ${run}, ${name}, ${title ?? null}, ${workplace}, ${house},
      ${today}, ${viewer.account})
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Takes somebody off again: a row that says so, and nothing in its place. */
export async function takeTrainingPersonOff(
  { tables, viewer }: EmployeeVisit,
  id: string,
  person: TrainingPersonId,
): Promise<boolean> {
  const added = await sql`
    insert into training_person (organisation_id, id, training_id, run_id, shown_name, title, workplace_id,
      of_organisation_id, invited_on, replaces, taken_back, recorded_by)
    select organisation_id, ${id}, training_id, run_id, shown_name, title, workplace_id, of_organisation_id, invited_on, id,
      true, ${viewer.account}
    from training_person where id = ${person}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Adds a meeting and those who came. */
export async function addTrainingMeeting(
  { tables, viewer }: EmployeeVisit,
  { id, run, training }: EnteringTraining,
  { on, present }: NewTrainingMeeting,
): Promise<boolean> {
  const added = await sql`
    insert into training_meeting (organisation_id, id, training_id, run_id, met_on, recorded_by)
    values (${viewer.organisation}, ${id}, ${training}, ${run}, ${on}, ${viewer.account})
    on conflict do nothing`.execute(tables);
  if (added.numAffectedRows !== 1n) return false;
  await sql`
    insert into training_presence (organisation_id, training_meeting_id, training_person_id, training_id, run_id, recorded_by)
    select ${viewer.organisation}, ${id}, person, ${training}, ${run}, ${viewer.account}
    from unnest(${[...present]}::uuid[]) person`.execute(tables);
  return true;
}

/** Ends a course and gives its certificates; false where that was done. */
export async function endTraining(
  { tables, viewer, today }: EmployeeVisit,
  { run, training }: Omit<EnteringTraining, 'id'>,
  certified: readonly TrainingPersonId[],
): Promise<boolean> {
  const added = await sql`
    insert into training_end (organisation_id, training_id, run_id, ended_on, recorded_by)
    values (${viewer.organisation}, ${training}, ${run}, ${today}, ${viewer.account})
    on conflict do nothing`.execute(tables);
  if (added.numAffectedRows !== 1n) return false;
  await sql`
    insert into training_certificate (organisation_id, training_person_id, training_id, run_id, recorded_by)
    select ${viewer.organisation}, person, ${training}, ${run}, ${viewer.account}
    from unnest(${[...certified]}::uuid[]) person`.execute(tables);
  return true;
}
