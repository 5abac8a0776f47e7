import { v7 as newId } from 'uuid';
import { missing, page, type Reply } from '../../../platform/http/reply.ts';
import type { Asked, Visit } from '../../access/index.ts';
import { HistoryPage } from '../pages/history-page.tsx';
import { PlanPage } from '../pages/plan-page.tsx';
import type { PointForm } from '../parts/agenda-panel.tsx';
import { readPlan } from '../plan-queries.ts';
import { type PlanSheet, readPlanSheet } from '../plan-sheet-queries.ts';
import { placeOf, readPlanModel, voiceFor } from '../read-plan-model.ts';

/** The whole plan. */
export async function showPlan(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const sheet = await readPlanSheet(visit, target);
  return sheet === undefined ? missing : planPage(visit, sheet, query.text('done') === 'saved');
}

/** The page of a plan, fresh or with a point that could not be put on the list. */
export async function planPage(
  visit: Visit,
  sheet: PlanSheet,
  isSaved: boolean,
  refused?: Pick<PointForm, 'id' | 'typed' | 'error'>,
): Promise<Reply> {
  const model = await readPlanModel(visit, sheet);
  const mayPut = visit.may(model.voice.own ? 'agenda.write_own' : 'agenda.write');
  const point =
    mayPut && sheet.goesOn
      ? { action: `${model.at}/agenda`, ...(refused ?? { id: newId(), typed: '', error: undefined }) }
      : undefined;
  const frame = { ...visit, path: model.at };
  return page(() => <PlanPage frame={frame} model={{ ...model, point, isSaved }} />, refused ? 422 : 200);
}

/** Every change of the plan. */
export async function showHistory(visit: Visit, { target }: Asked): Promise<Reply> {
  const sheet = await readPlanSheet(visit, target);
  if (sheet === undefined) return missing;
  const voice = await voiceFor(visit, sheet);
  const plan = await readPlan(visit, target, 'all');
  return page(() => <HistoryPage frame={visit} model={{ plan, voice, at: placeOf(visit, sheet) }} />);
}
