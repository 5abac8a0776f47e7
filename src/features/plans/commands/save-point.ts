import type { Result } from '../../../domain/kernel/result.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { PointId, PointStanding } from '../../../domain/plan/plan.ts';
import { settlePoint } from '../../../domain/plan/settle-words.ts';
import type { Visit } from '../../access/index.ts';
import { readPlanParts } from '../plan-queries.ts';
import { addPoint, holdPlan } from '../plan-repository.ts';
import type { PlanSheet } from '../plan-sheet-queries.ts';
import { recordPlanChange } from './record-plan-change.ts';

/** Puts a point on the list for next time, under the id its form was shown with: pressing twice puts it there once. */
export async function putPoint(
  visit: Visit,
  sheet: PlanSheet,
  id: PointId,
  typed: string,
): Promise<Result<undefined, 'point-missing' | 'point-too-long'>> {
  const settled = settlePoint(typed, 'open');
  if (!settled.ok) return settled;
  await holdPlan(visit, sheet.enrolment);
  const { points } = await readPlanParts(visit, sheet.enrolment, ['points']);
  if (points.some((point) => point.id === id)) return accepted(undefined);
  await addPoint(visit, sheet.enrolment, { id, version: 1, value: settled.value });
  await recordPlanChange(visit, { id: sheet.enrolment, authority: sheet.authority }, 'agenda', { points: 1 });
  return accepted(undefined);
}

/** Takes a point off the list; one that is off it already stays as it is. `false` when there is none such. */
export async function settleAgendaPoint(
  visit: Visit,
  sheet: PlanSheet,
  id: string,
  standing: Exclude<PointStanding, 'open'>,
): Promise<boolean> {
  await holdPlan(visit, sheet.enrolment);
  const { points } = await readPlanParts(visit, sheet.enrolment, ['points']);
  const found = points.find((point) => point.id === id);
  if (found === undefined) return false;
  if (found.standing !== 'open') return true;
  const next = { id: found.id, version: found.change.version + 1, value: { words: found.words, standing } };
  await addPoint(visit, sheet.enrolment, next);
  await recordPlanChange(visit, { id: sheet.enrolment, authority: sheet.authority }, 'agenda', { points: 1 });
  return true;
}
