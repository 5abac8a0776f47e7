import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { PointId } from '../../../domain/plan/plan.ts';
import { missing, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, Visit } from '../../access/index.ts';
import { putPoint, settleAgendaPoint } from '../commands/save-point.ts';
import { planFormTexts } from '../plan-form-texts.ts';
import { readPlanSheet } from '../plan-sheet-queries.ts';
import { placeOf } from '../read-plan-model.ts';
import { planPage } from './plan-handlers.tsx';

/** Puts a point on the list for next time, or takes one off it. */
export async function changeAgenda(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const sheet = await readPlanSheet(visit, target);
  if (sheet === undefined) return missing;
  if (!sheet.goesOn) return redirect(placeOf(visit, sheet));
  const back = visit.viewer.as === 'citizen' ? '/my-page' : placeOf(visit, sheet);
  const settled = fields.text('settled');
  if (settled !== '') {
    const standing = visit.viewer.as === 'citizen' ? 'taken_out' : 'talked_about';
    return (await settleAgendaPoint(visit, sheet, settled, standing)) ? redirect(back) : missing;
  }
  const id = parseId<PointId>(fields.text('point')) ?? (newId() as PointId);
  const typed = fields.text('words');
  const put = await putPoint(visit, sheet, id, typed);
  if (put.ok) return redirect(back);
  return planPage(visit, sheet, false, {
    id,
    typed,
    error: planFormTexts[visit.language].refusals[put.refusal],
  });
}
