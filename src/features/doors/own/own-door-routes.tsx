import type { OwnDoorRefusals } from '../../../domain/own-door/check-own-door.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, GuardedRoute, Visit } from '../../access/index.ts';
import { readDoorCourse, readOwnDoors } from './own-door-queries.ts';
import { OwnDoorsPage } from './own-doors-page.tsx';
import {
  emptyOwnDoor,
  saveOwnDoor,
  type TypedOwnDoor,
  takeBackOwnDoor,
  typedOwnDoor,
} from './save-own-door.ts';

const base = '/enrolments/:enrolment/own-doors';
const writes = { action: 'work_strand.write_own', at: 'enrolment', as: 'citizen' } as const;

/** Companies the citizen knows: written by the citizen alone, read by whoever reads the plan for work. */
export const ownDoorRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, action: 'work_strand.read', at: 'enrolment', handle: show },
  { method: 'post', address: base, ...writes, handle: write },
  { method: 'post', address: `${base}/:door/take-back`, ...writes, handle: undo },
];

async function show(visit: Visit, asked: Asked): Promise<Reply> {
  return showPage(visit, asked, emptyOwnDoor());
}

async function write(visit: Visit, asked: Asked): Promise<Reply> {
  const course = await readDoorCourse(visit, asked.target);
  if (course === undefined) return missing;
  const typed = typedOwnDoor(asked.fields);
  const rejected = await saveOwnDoor(visit, course, typed);
  return rejected === undefined
    ? redirect(`/enrolments/${course.enrolment}/own-doors?done=written`)
    : showPage(visit, asked, typed, rejected.refusals);
}

async function undo(visit: Visit, { target, codes }: Asked): Promise<Reply> {
  const course = await readDoorCourse(visit, target);
  const entry = (await readOwnDoors(visit, target)).find(({ id }) => id === codes['door']);
  if (course === undefined || entry === undefined) return missing;
  await takeBackOwnDoor(visit, course, entry);
  return redirect(`/enrolments/${course.enrolment}/own-doors?done=taken-back`);
}

async function showPage(
  visit: Visit,
  { target, query }: Asked,
  typed: TypedOwnDoor,
  refusals?: Partial<OwnDoorRefusals>,
): Promise<Reply> {
  const course = await readDoorCourse(visit, target);
  if (course === undefined) return missing;
  const model = {
    course,
    entries: await readOwnDoors(visit, target),
    typed: visit.viewer.as === 'citizen' ? typed : undefined,
    refusals: refusals ?? {},
    done: (['written', 'taken-back'] as const).find((code) => code === query.text('done')),
  };
  return page(() => <OwnDoorsPage frame={visit} model={model} />, refusals === undefined ? 200 : 422);
}
