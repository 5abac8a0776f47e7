import type { Right } from '../../domain/access/cell.ts';
import { type Id, parseId } from '../../domain/kernel/ids.ts';
import { reachesSession } from '../../domain/session/reaches-session.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, GuardedRoute, Visit } from '../access/index.ts';
import { readPersonHead } from '../people/index.ts';
import { takeTurn } from '../sessions/index.ts';
import { type OpenGroup, readOpenGroups, readSigningCourse, type SigningCourse } from './group-queries.ts';
import { GroupsPage } from './groups-page.tsx';
import { type GroupRefusal, signOff, signUp } from './sign-up.ts';

const base = '/enrolments/:enrolment/groups';
const writes = { action: 'sign_up.write', at: 'enrolment' } as const;

/** Groups and cafés one can sign up to: on the citizen's own page, and for the citizen by the team. */
export const groupRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, action: 'sign_up.read', at: 'enrolment', handle: show },
  { method: 'post', address: `${base}/:session/sign-up`, ...writes, handle: join },
  { method: 'post', address: `${base}/:session/sign-off`, ...writes, handle: leave },
];

const dones = ['seated', 'waiting', 'left'] as const;

export type GroupDone = (typeof dones)[number];

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const course = await readSigningCourse(visit, target);
  if (course === undefined) return missing;
  return groupsPage(visit, course, { done: dones.find((code) => code === query.text('done')) });
}

async function join(visit: Visit, asked: Asked): Promise<Reply> {
  const found = await readInTurn(visit, asked);
  if (found === undefined) return missing;
  const { course, group } = found;
  const stands = async () =>
    (await readGroup(visit, course, group.session))?.stands ?? { is: 'none' as const };
  const done = await signUp(visit, course, group, stands);
  return done.ok ? doneAt(course, done.value) : groupsPage(visit, course, { refusal: done.refusal });
}

async function leave(visit: Visit, asked: Asked): Promise<Reply> {
  const found = await readInTurn(visit, asked);
  if (found === undefined) return missing;
  const done = await signOff(visit, found.course, found.group);
  return done.ok
    ? doneAt(found.course, done.value)
    : groupsPage(visit, found.course, { refusal: done.refusal });
}

function doneAt({ enrolment }: SigningCourse, done: GroupDone): Reply {
  return redirect(`/enrolments/${enrolment}/groups?done=${done}`);
}

/** The group an address names, read when it is this one's turn to write it. */
async function readInTurn(
  visit: Visit,
  { target, codes }: Asked,
): Promise<{ readonly course: SigningCourse; readonly group: OpenGroup } | undefined> {
  const session = parseId<Id<'session'>>(codes['session']);
  const course = await readSigningCourse(visit, target);
  if (session === undefined || course === undefined) return undefined;
  await takeTurn(visit, session);
  const group = await readGroup(visit, course, session);
  return group && { course, group };
}

async function readGroup(visit: Visit, course: SigningCourse, session: string) {
  const groups = await readOpenGroups(visit, course.enrolment);
  return groups.find((one) => one.session === session && reaches(visit, course, 'write', one));
}

/** Whoever may not read how a citizen stands to a group is not shown it: it would look as if they did not come. */
function reaches(
  { viewer }: Visit,
  { held }: SigningCourse,
  right: Right,
  { kind, heldBy }: OpenGroup,
): boolean {
  return reachesSession(held, 'sign_up', right, kind, heldBy === viewer.account);
}

interface Said {
  readonly done?: GroupDone | undefined;
  readonly refusal?: GroupRefusal | undefined;
}

async function groupsPage(visit: Visit, course: SigningCourse, { done, refusal }: Said): Promise<Reply> {
  const head = await readPersonHead(visit, course.citizen);
  if (head === undefined) return missing;
  const open = await readOpenGroups(visit, course.enrolment);
  const model = {
    course: course.enrolment,
    callName: head.callName,
    groups: open.filter((group) => reaches(visit, course, 'read', group)),
    writable: new Set(
      open.filter((group) => reaches(visit, course, 'write', group)).map(({ session }) => session),
    ),
    done,
    refusal,
  };
  return page(
    () => <GroupsPage frame={visit} today={visit.today} model={model} />,
    refusal === undefined ? 200 : 422,
  );
}
