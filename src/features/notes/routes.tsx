import { v7 as newId } from 'uuid';
import { relations } from '../../domain/access/relation.ts';
import { parseId } from '../../domain/kernel/ids.ts';
import { mayRecordAt } from '../../domain/session/may-record.ts';
import { recordableKinds } from '../../domain/session/recordable-kinds.ts';
import type { SessionKind } from '../../domain/session/session-kind.ts';
import type { ShortNote } from '../../domain/session/short-note.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { type Course, type Done, onlookersOf, readCourse, sightFactsOf } from '../enrolments/index.ts';
import { readVersion } from '../programmes/index.ts';
import { readSession, type Session } from '../sessions/index.ts';
import { writeShortNote } from './commands/write-short-note.ts';
import { noteErrors } from './forms/note-errors.ts';
import { emptyNote, readAttendance, readNote, type TypedNote, typedNote } from './forms/short-note-form.ts';
import { type ShortNoteModel, ShortNotePage } from './pages/short-note-page.tsx';

export const noteRoutes: readonly GuardedRoute[] = [
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
    action: 'attendance.record',
    at: 'enrolment',
    as: 'employee',
    handle: write,
  },
];

/** The note may be about a meeting that was planned: then what is known of it is not asked again. */
async function ask(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  const meeting = await plannedMeeting(visit, course, query.text('session'));
  const kinds = await kindsFor(visit, course);
  const stands = meeting?.people.find(({ enrolment }) => enrolment === course.id)?.attendance;
  const typed = emptyNote(visit.today, kinds, meeting, stands);
  return show(visit, modelOf(visit, course, kinds, typed, meeting ?? newId()), 200);
}

async function write(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  const session = parseId(fields.text('session')) ?? newId();
  const meeting = await plannedMeeting(visit, course, session);
  const kinds = meeting === undefined ? await kindsFor(visit, course) : [meeting.kind];
  const typed = { ...typedNote(fields), ...(meeting && { date: meeting.on, kind: meeting.kind }) };
  const model = modelOf(visit, course, kinds, typed, meeting ?? session);
  const read = model.mayWriteWords ? readNote(typed) : readAttendance(typed);
  const place = { session, isPlanned: meeting !== undefined };
  const written = await writeShortNote(visit, course, place, read, { offeredKinds: kinds });
  if (written.ok) return redirect(`/enrolments/${course.id}?done=${doneWith(written.value)}`);
  if (written.refusals.form !== undefined)
    return show(visit, { ...model, meeting: undefined, session: newId(), changed: true }, 409);
  return show(
    visit,
    { ...model, errors: noteErrors(written.refusals, course.callName, visit.language) },
    422,
  );
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
): ShortNoteModel {
  return {
    enrolment: course.id,
    callName: course.callName,
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
