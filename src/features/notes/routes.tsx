import { v7 as newId } from 'uuid';
import { relations } from '../../domain/access/relation.ts';
import { parseId } from '../../domain/kernel/ids.ts';
import { mayRecordAt } from '../../domain/session/may-record.ts';
import { recordableKinds } from '../../domain/session/recordable-kinds.ts';
import type { SessionKind } from '../../domain/session/session-kind.ts';
import type { ShortNote } from '../../domain/session/short-note.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { TypedFields } from '../../platform/http/typed-fields.ts';
import {
  type Asked,
  type EmployeeVisit,
  type GuardedRoute,
  keepDraft,
  openKeptText,
  throwAwayKeptText,
} from '../access/index.ts';
import { type Course, type Done, onlookersOf, readCourse, sightFactsOf } from '../enrolments/index.ts';
import { readVersion } from '../programmes/index.ts';
import { type Recorded, readSession, type Session } from '../sessions/index.ts';
import { writeShortNote } from './commands/write-short-note.ts';
import { noteErrors } from './forms/note-errors.ts';
import { emptyNote, readAttendance, readNote, type TypedNote, typedNote } from './forms/short-note-form.ts';
import { type ShortNoteModel, ShortNotePage } from './pages/short-note-page.tsx';
import { followInPlan, type PlanPart, readPlanPart } from './plan-part.ts';
import { hasTexts, readyRoutes } from './ready-texts/ready-routes.tsx';
import { whoRoute } from './who-route.tsx';

export const noteRoutes: readonly GuardedRoute[] = [
  ...readyRoutes,
  whoRoute,
  { method: 'post', address: '/kept-texts/:kept/thrown-away', as: 'employee', handle: throwAway },
  {
    method: 'get',
    address: '/enrolments/:enrolment/notes/new',
    action: 'attendance.record',
    at: 'enrolment',
    as: 'employee',
    handle: ask,
  },
  {
    method: 'post',
    address: '/enrolments/:enrolment/notes',
    keptAt: '/enrolments/:enrolment/notes/new',
    action: 'attendance.record',
    at: 'enrolment',
    as: 'employee',
    handle: write,
  },
];

/**
 * The note may be about a meeting that was planned: then what is known of it is not asked again. It may have been put
 * aside, or been sent when the sign-in had lapsed: then it goes on from there.
 */
async function ask(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  const kept = parseId(query.text('kept'));
  const before = kept && (await openKeptText(visit, kept));
  const named = before ? before.text('session') : query.text('session');
  const meeting = await plannedMeeting(visit, course, named);
  const kinds = await kindsFor(visit, course);
  const stands = meeting?.people.find(({ enrolment }) => enrolment === course.id)?.attendance;
  const typed = before ? typedNote(before) : emptyNote(visit.today, kinds, meeting, stands);
  const plan = await planOf(visit, course);
  const session = meeting ?? (before && parseId(named)) ?? newId();
  const model = modelOf(visit, course, kinds, typed, session, before ? kept : newId());
  return show(visit, { ...model, plan, doneSteps: before?.all('done_step') ?? [] }, 200);
}

async function write(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const { target, fields } = asked;
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  const kept = parseId(fields.text('kept')) ?? newId();
  if (fields.text('as') === 'draft') return putAside(visit, course, kept, fields);
  const session = parseId(fields.text('session')) ?? newId();
  const meeting = await plannedMeeting(visit, course, session);
  const kinds = meeting === undefined ? await kindsFor(visit, course) : [meeting.kind];
  const typed = { ...typedNote(fields), ...(meeting && { date: meeting.on, kind: meeting.kind }) };
  const plan = await planOf(visit, course);
  const said = { done: fields.all('done_step'), strand: typed.step_strand };
  const model = {
    ...modelOf(visit, course, kinds, typed, meeting ?? session, kept),
    plan,
    doneSteps: said.done,
  };
  const read = model.mayWriteWords ? readNote(typed) : readAttendance(typed);
  const place = { session, isPlanned: meeting !== undefined };
  const written = await writeShortNote(visit, course, place, read, { offeredKinds: kinds });
  if (written.ok) {
    await throwAwayKeptText(visit, kept);
    if (model.mayWriteWords) await followInPlan(visit, course, plan, said, written.value.nextStep, kept);
    const ready = hasTexts(visit, course) ? `&written=${session}` : '';
    return redirect(`/enrolments/${course.id}?done=${doneWith(written.value)}${ready}`);
  }
  const first = written.refusals.form && meeting && (await whoWasFirst(visit, course, session));
  // Where only the mark differs, hers gives way to what stands, and her words can still be saved about that meeting.
  if (first && first.status !== typed.attendance) {
    const said = { attendance: first.status, reason: first.reason ?? '' };
    return show(visit, { ...model, typed: { ...typed, ...said }, first, isNotedFirst: false }, 409);
  }
  if (first)
    return show(visit, { ...model, meeting: undefined, session: newId(), first, isNotedFirst: true }, 409);
  if (written.refusals.form !== undefined)
    return show(visit, { ...model, meeting: undefined, session: newId(), changed: true }, 409);
  return show(
    visit,
    { ...model, errors: noteErrors(written.refusals, course.callName, visit.language) },
    422,
  );
}

/** What somebody else wrote first about whether the citizen came; `undefined` where it was the viewer herself. */
async function whoWasFirst(
  visit: EmployeeVisit,
  { id }: Course,
  session: string,
): Promise<Recorded | undefined> {
  const people = (await readSession(visit, session))?.people ?? [];
  const stands = people.find(({ enrolment }) => enrolment === id)?.attendance;
  return stands !== undefined && stands.by !== visit.viewer.shownName ? stands : undefined;
}

/** A draft is its writer's alone, and stands on her day until she goes on with it or throws it away. */
async function putAside(
  visit: EmployeeVisit,
  { id }: Course,
  kept: string,
  fields: TypedFields,
): Promise<Reply> {
  await keepDraft(visit, kept, `/enrolments/${id}/notes/new`, fields);
  return redirect('/my-day#kept');
}

async function throwAway(visit: EmployeeVisit, { codes }: Asked): Promise<Reply> {
  const kept = parseId(codes['kept']);
  if (kept === undefined || !(await throwAwayKeptText(visit, kept))) return missing;
  return redirect('/my-day');
}

/** A planned session this citizen is to come to, whose attendance the viewer may write; `undefined` for any other. */
async function plannedMeeting(
  visit: EmployeeVisit,
  course: Course,
  session: string,
): Promise<Session | undefined> {
  const id = parseId(session);
  const found = id && (await readSession(visit, id));
  if (!found || found.plannedBy === null || found.cancelledOn !== null) return undefined;
  const mine = found.people.find(({ enrolment }) => enrolment === course.id);
  const may = mine !== undefined && mayRecordAt(mine.held, found.kind, found.heldBy === visit.viewer.account);
  return may ? found : undefined;
}

/** The form has an address of its own to come back to, whichever it was sent to. */
function show(visit: EmployeeVisit, model: ShortNoteModel, status: 200 | 409 | 422): Reply {
  const { viewer, sight } = visit;
  const frame = { viewer, sight, path: `/enrolments/${model.enrolment}/notes/new` };
  return page(() => <ShortNotePage frame={frame} model={model} />, status);
}

async function planOf(visit: EmployeeVisit, { id, versionId }: Course): Promise<PlanPart> {
  return readPlanPart(visit, id, await readVersion(visit, versionId));
}

async function kindsFor(visit: EmployeeVisit, course: Course): Promise<readonly SessionKind[]> {
  const { sessionKinds } = await readVersion(visit, course.versionId);
  return recordableKinds(
    sessionKinds,
    relations.filter((relation) => visit.held.has(relation)),
  );
}

function modelOf(
  visit: EmployeeVisit,
  course: Course,
  kinds: readonly SessionKind[],
  typed: TypedNote,
  meeting: Session | string,
  kept: string,
): Omit<ShortNoteModel, 'plan' | 'doneSteps'> {
  return {
    enrolment: course.id,
    callName: course.callName,
    kept,
    ...(typeof meeting === 'string' ? { session: meeting } : { session: meeting.id, meeting }),
    typed,
    kinds,
    mayWriteWords: visit.may('shared_note.write'),
    around: {
      people: onlookersOf(course, visit.viewer, visit.today),
      facts: sightFactsOf(course, visit.today),
    },
    errors: [],
  };
}

function doneWith({ text, nextStep }: ShortNote): Done {
  if (nextStep !== undefined) return 'step';
  return text === undefined ? 'attendance' : 'note';
}
