import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { SummaryError } from '../../../platform/html/index.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, GuardedRoute, PersonalVisit } from '../../access/index.ts';
import {
  readNamedSession,
  recordableIn,
  type Session,
  takeTurn,
  writeRegister,
} from '../../sessions/index.ts';
import { readCitizensAround } from '../around-queries.ts';
import { marksAsTheyStand, readMarks } from './marks-form.ts';
import { MarksPage } from './marks-page.tsx';
import { emptyMeeting, type TypedMeeting, typedMeeting } from './meeting-form.ts';
import { type MeetingModel, MeetingPage } from './meeting-page.tsx';
import { meetingTexts } from './meeting-texts.ts';
import { readMentoredCourses } from './own-meeting-queries.ts';
import { callMeetingOff, moveMeeting, type WritingRefusals, writeOwnMeeting } from './write-own-meeting.ts';

const one = '/around/meetings/:session';

/**
 * A volunteer mentor's own meetings, and the meetings at a workplace that its contact is invited to. Like a session's
 * other addresses they name no record of the access table: row security decides whom there is to write about.
 */
export const meetingRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/around/meetings/new', as: 'personal', handle: ask },
  { method: 'post', address: '/around/meetings/new', as: 'personal', handle: write },
  { method: 'get', address: one, as: 'personal', handle: askWhoCame },
  { method: 'post', address: one, as: 'personal', handle: writeWhoCame },
  { method: 'get', address: `${one}/move`, as: 'personal', handle: askWhen },
  { method: 'post', address: `${one}/move`, as: 'personal', handle: move },
  { method: 'post', address: `${one}/cancellation`, as: 'personal', handle: callOff },
];

async function ask(visit: PersonalVisit, { query }: Asked): Promise<Reply> {
  const typed = emptyMeeting(parseId(query.text('citizen')) ?? '', visit.today);
  const model = await readModel(visit, typed);
  return model === undefined ? missing : page(() => <MeetingPage frame={visit} model={model} />);
}

async function write(visit: PersonalVisit, { fields }: Asked): Promise<Reply> {
  const typed = typedMeeting(fields);
  const model = await readModel(visit, typed);
  if (model === undefined) return missing;
  const written = await writeOwnMeeting(visit, typed, await readMentoredCourses(visit));
  if (written.ok) return redirect('/around?done=saved');
  const errors = errorsOf(written.refusals, visit);
  return page(() => <MeetingPage frame={visit} model={{ ...model, errors }} />, 422);
}

/** `undefined` for whoever is nobody's mentor: for them there is no such page. */
async function readModel(visit: PersonalVisit, typed: TypedMeeting): Promise<MeetingModel | undefined> {
  if (visit.viewer.part !== 'volunteer_mentor') return undefined;
  const around = await readCitizensAround(visit);
  const courses = await readMentoredCourses(visit);
  const isGoing = ({ citizen }: { readonly citizen: string }): boolean =>
    courses.some((course) => course.citizen === citizen);
  const without = around.filter((each) => !isGoing(each)).map(({ callName }) => callName);
  return { citizens: around.filter(isGoing), without, typed, moved: undefined, errors: [] };
}

function errorsOf(refusals: Partial<WritingRefusals>, { language }: PersonalVisit): SummaryError[] {
  const t = meetingTexts[language].refusals;
  return (['citizen', 'on', 'at', 'minutes', 'answer'] as const).flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: t[refusal] }];
  });
}

async function askWhoCame(visit: PersonalVisit, asked: Asked): Promise<Reply> {
  const session = await readNamedSession(visit, asked);
  const people = session === undefined ? [] : recordableIn(visit, session);
  if (session === undefined || people.length === 0) return missing;
  const entries = marksAsTheyStand(people);
  const refusal =
    session.cancelledOn !== null ? 'called-off' : session.on > visit.today ? 'not-held-yet' : undefined;
  const model = { session, people, entries, isOwn: isMine(visit, session), refusal } as const;
  return page(() => <MarksPage frame={visit} model={model} />);
}

async function writeWhoCame(visit: PersonalVisit, asked: Asked): Promise<Reply> {
  const session = await readInTurn(visit, asked);
  const people = session === undefined ? [] : recordableIn(visit, session);
  if (session === undefined || people.length === 0) return missing;
  const entries = readMarks(asked.fields, people);
  const written = await writeRegister(visit, session, entries);
  if (written.ok) return redirect('/around?done=recorded');
  const model = { session, people, entries, isOwn: isMine(visit, session), refusal: written.refusal };
  const status = written.refusal === 'written-meanwhile' ? 409 : 422;
  return page(() => <MarksPage frame={visit} model={model} />, status);
}

async function askWhen(visit: PersonalVisit, asked: Asked): Promise<Reply> {
  const session = await readMovable(visit, await readNamedSession(visit, asked));
  if (session === undefined) return missing;
  const { on, at, minutes } = session;
  const typed = { ...emptyMeeting('', on), at: at ?? '', minutes: String(minutes ?? 60) };
  return page(() => <MeetingPage frame={visit} model={movedModel(session, typed)} />);
}

async function move(visit: PersonalVisit, asked: Asked): Promise<Reply> {
  const session = await readMovable(visit, await readInTurn(visit, asked));
  if (session === undefined) return missing;
  const typed = typedMeeting(asked.fields);
  const moved = await moveMeeting(visit, session, typed);
  if (moved.ok) return moved.value === undefined ? missing : redirect('/around?done=moved');
  const model = { ...movedModel(session, typed), errors: errorsOf(moved.refusals, visit) };
  return page(() => <MeetingPage frame={visit} model={model} />, 422);
}

async function callOff(visit: PersonalVisit, asked: Asked): Promise<Reply> {
  const session = await readInTurn(visit, asked);
  if (session === undefined || !isMine(visit, session)) return missing;
  if (session.cancelledOn !== null) return redirect('/around?done=called_off');
  if ((await readMovable(visit, session)) === undefined) return missing;
  await callMeetingOff(visit, session);
  return redirect('/around?done=called_off');
}

/** The same when it is about to be written: whoever writes it too waits. */
async function readInTurn(visit: PersonalVisit, asked: Asked): Promise<Session | undefined> {
  const id = parseId<Id<'session'>>(asked.codes['session']);
  if (id !== undefined) await takeTurn(visit, id);
  return readNamedSession(visit, asked);
}

function isMine({ viewer }: PersonalVisit, { heldBy }: Session): boolean {
  return viewer.part === 'volunteer_mentor' && heldBy === viewer.account;
}

/** A meeting of the viewer's own about which nothing is written yet. */
async function readMovable(visit: PersonalVisit, session: Session | undefined): Promise<Session | undefined> {
  if (session === undefined || !isMine(visit, session) || session.cancelledOn !== null) return undefined;
  const people = recordableIn(visit, session);
  return people.length > 0 && people.every(({ attendance }) => attendance === undefined)
    ? session
    : undefined;
}

function movedModel({ id, people }: Session, typed: TypedMeeting): MeetingModel {
  return { citizens: people, without: [], typed, moved: id, errors: [] };
}
