import { missing, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, Visit } from '../../access/index.ts';
import { tickStep } from '../commands/tick-step.ts';
import { readPlanSheet } from '../plan-sheet-queries.ts';

/** The citizen says with one press that a step is done; the page they came from shows it done. */
export async function tickOwnStep(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const sheet = await readPlanSheet(visit, target);
  if (sheet === undefined) return missing;
  const { enrolment: id, authority, goesOn } = sheet;
  if (!goesOn) return redirect('/my-page');
  return (await tickStep(visit, { id, authority }, fields.text('step'))) ? redirect('/my-page') : missing;
}
