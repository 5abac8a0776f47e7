import { sql } from 'kysely';
import type { NewCompanyAct } from '../../../domain/company-act/check-company-act.ts';
import type { EmployeeVisit } from '../../access/index.ts';

/** An act on its way into the run, with the one it puts right where it does. */
export interface EnteringAct {
  readonly id: string;
  readonly run: string;
  readonly corrects: string | undefined;
  readonly takenBack: boolean;
  readonly workplace: string | undefined;
  readonly member: string | undefined;
}

/** What became of writing: a new row, the same press again, or somebody else put the same row right first. */
export type WrittenAct = 'written' | 'there-already' | 'put-right-by-another';

/** Adds an act in the viewer's own house. Nothing is ever changed: a correction is a row of its own. */
export async function addAct(
  { tables, viewer }: EmployeeVisit,
  { id, run, corrects, takenBack, workplace, member }: EnteringAct,
  act: NewCompanyAct,
): Promise<WrittenAct> {
  const { pledged } = act;
  const added = await sql`
    insert into company_act (organisation_id, id, run_id, act, company, people, hours_a_week, done_on, workplace_id,
      task_force_member_id, code_id, pledged, conditions, gives, cannot_give, replaces, taken_back, recorded_by)
    values (${viewer.organisation}, ${id}, ${run}, ${act.kind}, ${act.company ?? null}, ${act.people ?? null},
      ${act.hoursAWeek ?? null}, ${act.on}, ${workplace ?? null}, ${member ?? null}, ${pledged.codeId ?? null},
      ${pledged.from === undefined && pledged.to === undefined ? null : sql`daterange(${pledged.from ?? null}, ${pledged.to ?? null}, '[]')`},
      ${pledged.conditions ?? null}, ${pledged.gives}::text[], ${pledged.cannotGive}::text[], ${corrects ?? null}, ${takenBack}, ${viewer.account})
    on conflict do nothing
  `.execute(tables);
  if (added.numAffectedRows === 1n) return 'written';
  const same = await sql`select from company_act where id = ${id}`.execute(tables);
  return same.rows.length > 0 ? 'there-already' : 'put-right-by-another';
}
