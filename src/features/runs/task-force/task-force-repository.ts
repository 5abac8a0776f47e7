import { sql } from 'kysely';
import type { NewMeeting } from '../../../domain/task-force/check-meeting.ts';
import type { NewMember } from '../../../domain/task-force/check-member.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { WrittenAct } from '../company-acts/act-repository.ts';

/** A row on its way into a run's task force, with the one it puts right where it does. */
export interface EnteringRow {
  readonly id: string;
  readonly run: string;
  readonly corrects: string | undefined;
  readonly takenBack: boolean;
}

/** Adds a member, in the viewer's own house's name. Nothing is ever changed: a correction is a row of its own. */
export async function addMember(
  { tables, viewer }: EmployeeVisit,
  { id, run, corrects, takenBack }: EnteringRow,
  member: NewMember & { readonly workplace: string; readonly employment: string | undefined },
): Promise<WrittenAct> {
  const added = await sql`
    insert into task_force_member (organisation_id, id, run_id, workplace_id, employment_id, shown_name, title, joined_on,
      left_on, replaces, taken_back, recorded_by)
    values (${viewer.organisation}, ${id}, ${run}, ${member.workplace}, ${member.employment ?? null}, ${member.name},
      ${member.title ?? null}, ${member.joinedOn}, ${member.leftOn ?? null}, ${corrects ?? null}, ${takenBack},
      ${viewer.account})
    on conflict do nothing`.execute(tables);
  if (added.numAffectedRows === 1n) return 'written';
  const same = await sql`select from task_force_member where id = ${id}`.execute(tables);
  return same.rows.length > 0 ? 'there-already' : 'put-right-by-another';
}

/** Adds a meeting and those who came. */
export async function addMeeting(
  { tables, viewer }: EmployeeVisit,
  { id, run, corrects, takenBack }: EnteringRow,
  { on, place, words, present }: NewMeeting,
): Promise<WrittenAct> {
  const added = await sql`
    insert into task_force_meeting (organisation_id, id, run_id, met_on, place, words, replaces, taken_back, recorded_by)
    values (${viewer.organisation}, ${id}, ${run}, ${on}, ${place ?? null}, ${words ?? null}, ${corrects ?? null},
      ${takenBack}, ${viewer.account})
    on conflict do nothing`.execute(tables);
  if (added.numAffectedRows !== 1n) {
    const same = await sql`select from task_force_meeting where id = ${id}`.execute(tables);
    return same.rows.length > 0 ? 'there-already' : 'put-right-by-another';
  }
  await sql`
    insert into task_force_presence (organisation_id, task_force_meeting_id, task_force_member_id, run_id, recorded_by)
    select ${viewer.organisation}, ${id}, member, ${run}, ${viewer.account} from unnest(${[...present]}::uuid[]) member
  `.execute(tables);
  return 'written';
}
