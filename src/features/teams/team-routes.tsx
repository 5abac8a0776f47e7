import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { TypedFields } from '../../platform/http/typed-fields.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { type AskedChange, readChange } from './change-model.ts';
import { changeTeamOf } from './commands/change-team-of.ts';
import { emptyChange, typedChange } from './forms/change-form.ts';
import { ChangePage } from './pages/change-page.tsx';
import { TeamPage } from './pages/team-page.tsx';
import { teamAddresses } from './team-addresses.ts';
import { readTeamModel } from './team-model.ts';
import { type TeamDone, teamTexts } from './team-texts.ts';

const changeRoute = {
  address: '/enrolments/:enrolment/team/change',
  action: 'team.change',
  at: 'enrolment',
  as: 'employee',
} as const;

export const teamPageRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/enrolments/:enrolment/team',
    action: 'enrolment.read',
    at: 'enrolment',
    as: 'employee',
    handle: show,
  },
  { method: 'get', ...changeRoute, handle: ask },
  { method: 'post', ...changeRoute, handle: change },
];

async function show(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const model = await readTeamModel(visit, target);
  if (model === undefined) return missing;
  const done = query.text('done');
  const isDone = Object.hasOwn(teamTexts.da.done, done);
  return page(() => <TeamPage frame={visit} model={model} done={isDone ? (done as TeamDone) : undefined} />);
}

async function ask(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const model = await readChange(visit, target, askedIn(query));
  // A place that is not there any more: the team's page says who is.
  if (model === undefined) return redirect(teamAddresses.team(target));
  const typed = emptyChange(model.places, query);
  return page(() => <ChangePage frame={visit} model={model} typed={typed} today={visit.today} />);
}

async function change(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const typed = typedChange(fields);
  const answer = await changeTeamOf(visit, target, askedIn(fields), typed);
  if (answer === undefined) return redirect(teamAddresses.team(target));
  const { model, changed } = answer;
  const shown = { frame: visit, model, typed, today: visit.today };
  if (changed === 'meanwhile') return page(() => <ChangePage {...shown} meanwhile />, 409);
  if (!changed.ok) return page(() => <ChangePage {...shown} refusals={changed.refusals} />, 422);
  return redirect(`${teamAddresses.team(model.course.id)}?done=changed`);
}

function askedIn(fields: TypedFields): AskedChange {
  return { what: fields.text('what'), place: fields.text('place'), role: fields.text('role') };
}
