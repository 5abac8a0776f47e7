import { asksForSomebody, type CheckInRefusals, readTaking } from '../../../domain/check-in/check-in.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, CitizenVisit, EmployeeVisit, GuardedRoute, Visit } from '../../access/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import { type PlacementCourse, readPlacementCourse } from '../placement-queries.ts';
import { emptyCheckIn, type TypedCheckIn, typedCheckIn } from './check-in-form.ts';
import { isHeard, readCheckIns } from './check-in-queries.ts';
import { CheckInsPage } from './check-ins-page.tsx';
import { type OwnCheckInsModel, OwnCheckInsPage } from './own-check-ins-page.tsx';
import { takeOn, tellOwnCheckIn } from './tell-check-in.ts';

const base = '/enrolments/:enrolment/check-ins';

/** What is told on the way: read by the team and the citizen, told by the citizen, taken on by whoever agrees on placements. */
export const checkInRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, action: 'check_in.read', at: 'enrolment', handle: show },
  {
    method: 'post',
    address: base,
    action: 'check_in.tell_own',
    at: 'enrolment',
    as: 'citizen',
    handle: tell,
  },
  {
    method: 'post',
    address: `${base}/taken-on`,
    action: 'check_in.answer',
    at: 'enrolment',
    as: 'employee',
    handle: take,
  },
];

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const course = await readPlacementCourse(visit, target);
  if (course === undefined) return missing;
  const done = query.text('done');
  if (visit.viewer.as === 'citizen')
    return ownPage(visit, course, { done: done === 'asked' || done === 'well' ? done : undefined });
  const model = {
    course,
    checkIns: await readCheckIns(visit, target),
    mayTake: visit.may('check_in.answer'),
    isSaved: done === 'taken',
  };
  return page(() => <CheckInsPage frame={visit} model={model} />);
}

async function tell(visit: CitizenVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readPlacementCourse(visit, target);
  if (course === undefined) return missing;
  const typed = typedCheckIn(fields);
  // Where nobody hears it, it is not taken as if somebody did.
  if (!(await isHeard(visit, target))) return ownPage(visit, course, { typed });
  const told = await tellOwnCheckIn(visit, course, typed);
  if (!told.ok) return ownPage(visit, course, { typed, refusals: told.refusals });
  const done = asksForSomebody(told.value.going) ? 'asked' : 'well';
  return redirect(`${placementAddresses.checkIns(target)}?done=${done}`);
}

async function take(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readPlacementCourse(visit, target);
  const told = (await readCheckIns(visit, target)).find(({ id }) => id === parseId(fields.text('told')));
  const did = readTaking(fields.text('did'));
  if (course === undefined || told === undefined || did === undefined) return missing;
  await takeOn(visit, course.authority, told.id, did);
  return redirect(`${placementAddresses.checkIns(target)}?done=taken`);
}

interface Came {
  readonly typed?: TypedCheckIn;
  readonly refusals?: Partial<CheckInRefusals>;
  readonly done?: OwnCheckInsModel['done'];
}

async function ownPage(
  visit: Visit,
  course: PlacementCourse,
  { typed = emptyCheckIn(), refusals, done }: Came,
): Promise<Reply> {
  const model = {
    course,
    checkIns: await readCheckIns(visit, course.enrolment),
    isHeard: await isHeard(visit, course.enrolment),
    typed,
    refusals: refusals ?? {},
    done,
  };
  return page(() => <OwnCheckInsPage frame={visit} model={model} />, refusals === undefined ? 200 : 422);
}
