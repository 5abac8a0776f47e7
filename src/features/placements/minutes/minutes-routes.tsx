import { parseId } from '../../../domain/kernel/ids.ts';
import type { MinutesRefusals } from '../../../domain/minutes/minutes.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, CitizenVisit, EmployeeVisit, GuardedRoute, Visit } from '../../access/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import { type PlacementCourse, readPlacementCourse } from '../placement-queries.ts';
import type { RefusedAnswer } from './ask-form.tsx';
import { emptyMinutes, minutesToEdit, type TypedMinutes, typedMinutes } from './minutes-form.ts';
import { MinutesFormPage } from './minutes-form-page.tsx';
import { MinutesPage } from './minutes-page.tsx';
import { readPlacesForMinutes, readTalks, type Talk } from './minutes-queries.ts';
import { OwnMinutesPage } from './own-minutes-page.tsx';
import { answerPart, writeMinutes } from './write-minutes.ts';

const base = '/enrolments/:enrolment/minutes';
const writes = { action: 'minutes.write', at: 'enrolment', as: 'employee' } as const;

/** Minutes of talks about work, in a part for each. */
export const minutesRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, action: 'minutes.read', at: 'enrolment', handle: show },
  { method: 'get', address: `${base}/new`, ...writes, handle: ask },
  { method: 'post', address: `${base}/new`, ...writes, handle: write },
  { method: 'get', address: `${base}/:talk/edit`, ...writes, handle: ask },
  { method: 'post', address: `${base}/:talk/edit`, ...writes, handle: write },
  {
    method: 'post',
    address: `${base}/answer`,
    action: 'minutes.answer',
    at: 'enrolment',
    as: 'citizen',
    handle: answer,
  },
];

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const course = await readPlacementCourse(visit, target);
  if (course === undefined) return missing;
  const done = query.text('done');
  if (visit.viewer.as === 'citizen') return ownPage(visit, course, undefined, done === 'said');
  const model = {
    course,
    talks: await readTalks(visit, target),
    mayWrite: visit.may('minutes.write'),
    isSaved: done === 'saved',
  };
  return page(() => <MinutesPage frame={visit} model={model} />);
}

async function ask(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const found = await find(visit, target, codes['talk']);
  if (found === undefined) return missing;
  const { course, editing } = found;
  return formPage(visit, course, editing, editing === undefined ? emptyMinutes() : minutesToEdit(editing));
}

async function write(visit: EmployeeVisit, { target, codes, fields }: Asked): Promise<Reply> {
  const found = await find(visit, target, codes['talk']);
  if (found === undefined) return missing;
  const { course, editing } = found;
  const typed = typedMinutes(fields);
  const written = await writeMinutes(visit, course, typed, editing);
  return written.ok
    ? redirect(`${placementAddresses.minutes(target)}?done=saved`)
    : formPage(visit, course, editing, typed, written.refusals);
}

/** The course, and the talk whose minutes are put right: those the viewer wrote. */
async function find(
  visit: Visit,
  enrolment: string,
  talk: string | undefined,
): Promise<{ readonly course: PlacementCourse; readonly editing: Talk | undefined } | undefined> {
  const course = await readPlacementCourse(visit, enrolment);
  if (course === undefined || talk === undefined) return course && { course, editing: undefined };
  const editing = (await readTalks(visit, enrolment)).find((one) => one.talk === talk && one.isMine);
  return editing && { course, editing };
}

async function formPage(
  visit: EmployeeVisit,
  course: PlacementCourse,
  editing: Talk | undefined,
  typed: TypedMinutes,
  refusals?: Partial<MinutesRefusals>,
): Promise<Reply> {
  const places = await readPlacesForMinutes(visit, course.enrolment);
  const model = { course, editing, places, typed, refusals: refusals ?? {} };
  return page(() => <MinutesFormPage frame={visit} model={model} />, refusals === undefined ? 200 : 422);
}

async function answer(visit: CitizenVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readPlacementCourse(visit, target);
  const part = parseId(fields.text('part'));
  const talk = (await readTalks(visit, target)).find((one) => one.part.id === part);
  if (course === undefined || talk === undefined) return missing;
  const words = fields.text('words');
  const said = await answerPart(visit, course.authority, talk.part.id, fields.text('says'), words);
  if (said.ok) return redirect(`${placementAddresses.minutes(target)}?done=said`);
  const refused = { part: talk.part.id, words, name: '', refusals: said.refusals, nameRefusal: undefined };
  return ownPage(visit, course, refused, false);
}

async function ownPage(
  visit: Visit,
  course: PlacementCourse,
  refused: RefusedAnswer | undefined,
  isSaid: boolean,
): Promise<Reply> {
  const model = { course, talks: await readTalks(visit, course.enrolment), refused, isSaid };
  return page(() => <OwnMinutesPage frame={visit} model={model} />, refused === undefined ? 200 : 422);
}
