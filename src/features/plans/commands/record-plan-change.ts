import { workStrand } from '../../../domain/plan/strands.ts';
import type { Visit } from '../../access/index.ts';

/** The parts of a plan that are changed apart: its words, a strand by its key, what is talked about next time. */
export type PlanPart = 'words' | 'agenda' | (string & {});

/** The course whose plan was changed. */
export interface ChangedCourse {
  readonly id: string;
  readonly authority: string;
}

/** Records that a part of the plan was changed: how much of it, never what it says. */
export async function recordPlanChange(
  visit: Visit,
  { id, authority }: ChangedCourse,
  part: PlanPart,
  changed: Readonly<Record<string, number>>,
): Promise<void> {
  const own = visit.viewer.as === 'citizen';
  const kind = kindOf(part);
  await visit.record({
    action: own ? `${kind}.write_own` : `${kind}.write`,
    subject: { kind, id },
    authority,
    payload: changed,
  });
}

function kindOf(part: PlanPart) {
  if (part === 'words') return 'plan';
  if (part === 'agenda') return 'agenda';
  return part === workStrand ? 'work_strand' : 'other_strands';
}
