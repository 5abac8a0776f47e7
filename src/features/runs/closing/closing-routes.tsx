import { parseId } from '../../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { closingAddress } from './addresses.ts';
import { closeRunForGood } from './close-run.ts';
import { ClosingPage } from './closing-page.tsx';
import { readClosingModel } from './read-closing-model.ts';
import type { ClosingModel } from './run-closing.ts';

/** Closing a run for good: whoever leads it sees what is left to do, does it, and sees what stands afterwards. */
export const closingRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/runs/:run/closing',
    action: 'figure.read',
    at: 'run',
    as: 'employee',
    handle: show,
  },
  { method: 'post', address: '/runs/:run/closing', as: 'employee', handle: close },
];

async function show(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const model = await readClosingModel(visit, target);
  if (model === undefined) return missing;
  const typed = { lastDay: formatTypedDate(model.proposedDay), refusal: undefined };
  const done = query.text('done') === 'closed';
  return page(() => <ClosingPage frame={visit} model={model} typed={typed} done={done} />);
}

async function close(visit: EmployeeVisit, { codes, fields }: Asked): Promise<Reply> {
  const run = parseId(codes['run']);
  const model = run && leads(visit, run) ? await readClosingModel(visit, run) : undefined;
  if (model === undefined) return missing;
  const text = fields.text('last-day');
  const closed = await closeRunForGood(visit, model.run, model.toClose, parseTypedDate(text));
  if (closed.ok) return redirect(`${closingAddress(model.run)}?done=closed`);
  return refusedPage(visit, model, { lastDay: text, refusal: closed.refusal });
}

function refusedPage(
  visit: EmployeeVisit,
  model: ClosingModel,
  typed: Parameters<typeof ClosingPage>[0]['typed'],
): Reply {
  return page(() => <ClosingPage frame={visit} model={model} typed={typed} done={false} />, 422);
}

function leads({ viewer }: EmployeeVisit, run: string): boolean {
  return viewer.leads.some((led) => led === run);
}
