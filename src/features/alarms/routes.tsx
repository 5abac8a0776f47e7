import { parseId } from '../../domain/kernel/ids.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { readQuestionnaireVersion } from '../questionnaires/index.ts';
import { closeAlarm, readAlarms } from './alarm-queries.ts';
import { AlarmsPage } from './pages/alarms-page.tsx';

/** The answers that wait for whoever a run has named. */
export const alarmRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/alarms', as: 'employee', handle: show },
  { method: 'post', address: '/alarms', as: 'employee', handle: close },
];

async function show(visit: EmployeeVisit, { query }: Asked): Promise<Reply> {
  return alarmsPage(visit, undefined, query.text('done') === 'closed');
}

async function close(visit: EmployeeVisit, { fields }: Asked): Promise<Reply> {
  const alarm = parseId(fields.text('alarm'));
  const words = fields.text('words').trim();
  if (alarm === undefined) return redirect('/alarms');
  const waiting = (await readAlarms(visit)).find(({ id }) => id === alarm);
  if (waiting === undefined) return redirect('/alarms');
  if (words === '') return alarmsPage(visit, alarm, false);
  if (await closeAlarm(visit, alarm, words))
    await visit.record({
      action: 'alarm.close',
      subject: { kind: 'alarm', id: alarm },
      authority: waiting.authority,
      payload: {},
    });
  return redirect('/alarms?done=closed');
}

async function alarmsPage(
  visit: EmployeeVisit,
  refused: string | undefined,
  isClosed: boolean,
): Promise<Reply> {
  const alarms = await readAlarms(visit);
  const questionnaires = new Map<string, Questionnaire>();
  for (const { version } of alarms)
    questionnaires.set(version, await readQuestionnaireVersion(visit, version));
  const model = { alarms, questionnaires, refused, isClosed };
  return page(() => <AlarmsPage frame={visit} model={model} />, refused === undefined ? 200 : 422);
}
