import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { type Course, readCourse } from '../../enrolments/index.ts';
import { teamAddresses } from '../team-addresses.ts';
import { type NamedPlace, readTeamAhead, readTeams } from '../team-queries.ts';
import { takeBackBreak } from '../team-repository.ts';
import { type TeamDone, teamTexts } from '../team-texts.ts';
import { AwayPage } from './away-page.tsx';
import { emptyBreak, typedBreak } from './break-form.ts';
import { OwnBreaksPage } from './own-breaks-page.tsx';
import { planBreakOf } from './plan-break-of.ts';

const awayRoute = {
  address: '/enrolments/:enrolment/team/away',
  action: 'team.change',
  at: 'enrolment',
  as: 'employee',
} as const;

export const breakRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/breaks', as: 'employee', handle: showOwn },
  { method: 'post', address: '/breaks', as: 'employee', handle: planOwn },
  { method: 'post', address: '/breaks/:break/take-back', as: 'employee', handle: takeBack },
  { method: 'get', ...awayRoute, handle: ask },
  { method: 'post', ...awayRoute, handle: plan },
];

async function showOwn(visit: EmployeeVisit, { query }: Asked): Promise<Reply> {
  const breaks = await readOwn(visit);
  const done = query.text('done');
  const isDone = Object.hasOwn(teamTexts.da.done, done);
  return page(() => (
    <OwnBreaksPage
      frame={visit}
      breaks={breaks}
      typed={emptyBreak()}
      done={isDone ? (done as TeamDone) : undefined}
    />
  ));
}

async function planOwn(visit: EmployeeVisit, { fields }: Asked): Promise<Reply> {
  const typed = typedBreak(fields);
  const planned = await planBreakOf(visit, visit.viewer, typed);
  if (planned.ok) return redirect('/breaks?done=away');
  const breaks = await readOwn(visit);
  const { refusals } = planned;
  return page(() => <OwnBreaksPage frame={visit} breaks={breaks} typed={typed} refusals={refusals} />, 422);
}

async function readOwn(visit: EmployeeVisit) {
  const { account, organisation } = visit.viewer;
  const { breaks } = await readTeamAhead(visit, [account]);
  return breaks.filter((one) => one.organisation === organisation);
}

/** Whoever may not take a break back finds none. The way back is the course it was pressed on, or one's own page. */
async function takeBack(visit: EmployeeVisit, { codes, fields }: Asked): Promise<Reply> {
  const id = parseId<Id<'break'>>(codes['break']);
  const course = parseId<Id<'enrolment'>>(fields.text('course'));
  if (id === undefined) return missing;
  if (await takeBackBreak(visit, id)) {
    await visit.record({
      action: 'staff_break.take_back',
      subject: { kind: 'staff_break', id },
      authority: undefined,
      payload: {},
    });
  }
  return redirect(course === undefined ? '/breaks?done=back' : `${teamAddresses.team(course)}?done=back`);
}

async function ask(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const found = await readPlace(visit, target, query.text('place'));
  if (found === undefined) return redirect(teamAddresses.team(target));
  return page(() => <AwayPage frame={visit} {...found} typed={emptyBreak()} />);
}

async function plan(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const found = await readPlace(visit, target, fields.text('place'));
  if (found === undefined) return redirect(teamAddresses.team(target));
  const typed = typedBreak(fields);
  const planned = await planBreakOf(visit, found.place, typed);
  if (planned.ok) return redirect(`${teamAddresses.team(target)}?done=away`);
  return page(() => <AwayPage frame={visit} {...found} typed={typed} refusals={planned.refusals} />, 422);
}

async function readPlace(
  visit: EmployeeVisit,
  enrolment: string,
  id: string,
): Promise<{ readonly course: Course; readonly place: NamedPlace } | undefined> {
  const course = await readCourse(visit, enrolment);
  if (course === undefined) return undefined;
  const places = (await readTeams(visit, [enrolment])).get(course.id) ?? [];
  const place = places.find((one) => one.id === id);
  const isOver = place?.period.to !== undefined && place.period.to < visit.today;
  return place === undefined || isOver ? undefined : { course, place };
}
