import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { usualPlace } from '../../domain/session/place-kind.ts';
import type { ShortNote } from '../../domain/session/short-note.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { reasonOf, saveReasons, saveSessions, setLength, takeTurn } from '../sessions/index.ts';
import type { TeamNote } from './commands/add-team-note.ts';

/** Where a note hangs: a course, and a session that was planned, or one with the id its form was given when it was shown. */
export interface NotePlace {
  readonly enrolment: string;
  readonly run: string;
  readonly session: string;
  readonly isPlanned: boolean;
}

/** Ids of what a note became; `note` only where there were words or a next step. */
export interface SavedNote {
  readonly attendance: string;
  readonly note: string | undefined;
  /** The meeting that was agreed, where one was. */
  readonly next: string | undefined;
}

/**
 * Saves a meeting with the citizen's attendance, the note about it, and the meeting agreed next. `undefined` when
 * somebody has written down already whether the citizen came: the form was sent before. Two presses wait in line.
 */
export async function saveShortNote(
  visit: EmployeeVisit,
  place: NotePlace,
  note: ShortNote,
): Promise<SavedNote | undefined> {
  await takeTurn(visit, place.session);
  if (!place.isPlanned && !(await addSession(visit, place, note))) return undefined;
  const added = await addAttendance(visit, place, note);
  const attendance = added ?? (await findSameAttendance(visit, place, note));
  if (attendance === undefined) return undefined;
  if (place.isPlanned && note.minutes !== undefined) await setLength(visit, place.session, note.minutes);
  const hasNote = note.text !== undefined || note.nextStep !== undefined;
  const saved = hasNote ? await addNote(visit, place, note) : undefined;
  if (added === undefined && saved === undefined) return undefined;
  return { attendance, note: saved, next: await planNext(visit, place, note) };
}

/** Whether the citizen came may stand already, from a register: a note that says the same is written beside it. */
async function findSameAttendance(
  { tables }: EmployeeVisit,
  { session, enrolment }: NotePlace,
  { attendance }: ShortNote,
): Promise<string | undefined> {
  const row = await tables
    .selectFrom('attendance')
    .select('id')
    .where('session_id', '=', session)
    .where('enrolment_id', '=', enrolment)
    .where('status', '=', attendance)
    .executeTakeFirst();
  return row?.id;
}

/** A meeting that was planned by nobody is written down as it was held. `false` when it is there already. */
async function addSession(
  { tables, viewer }: EmployeeVisit,
  place: NotePlace,
  note: ShortNote,
): Promise<boolean> {
  const inserted = await tables
    .insertInto('session')
    .values({
      organisation_id: viewer.organisation,
      id: place.session,
      run_id: place.run,
      kind: note.kind,
      held_on: note.date,
      minutes: note.minutes ?? null,
      place_kind: usualPlace(note.kind),
      held_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows !== 0n;
}

async function addAttendance(
  visit: EmployeeVisit,
  { enrolment, session }: NotePlace,
  { attendance, reason }: ShortNote,
): Promise<string | undefined> {
  const { rows } = await sql<{ readonly id: string }>`
    insert into attendance (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id, citizen_id,
                            run_id, referral_id, status, recorded_by)
    select e.authority_id, ${newId()}, s.id, s.kind, s.held_by, s.held_on, e.id, e.citizen_id, e.run_id,
           e.referral_id, ${attendance}, ${visit.viewer.account}
    from enrolment e, session s where e.id = ${enrolment} and s.id = ${session}
    on conflict do nothing returning id
  `.execute(visit.tables);
  const added = rows[0]?.id;
  if (added !== undefined && reason !== undefined) await saveReasons(visit, session, [{ enrolment, reason }]);
  return added;
}

/** The meeting agreed next is of the same kind and length, and with the writer, until somebody moves it. */
async function planNext(
  visit: EmployeeVisit,
  { enrolment, run }: NotePlace,
  { kind, minutes, appointment }: ShortNote,
): Promise<string | undefined> {
  if (appointment === undefined) return undefined;
  const plan = {
    kind,
    title: undefined,
    days: [appointment.on],
    everyWeeks: 1,
    at: appointment.at,
    minutes: minutes ?? usualLength,
    placeKind: usualPlace(kind),
    place: undefined,
    holder: visit.viewer.account,
    coLeaders: [],
  };
  return (await saveSessions(visit, newId(), run, plan, [enrolment]))?.[0];
}

const usualLength = 45;

async function addNote(
  { tables, viewer, today }: EmployeeVisit,
  { enrolment, session }: NotePlace,
  { text, audience, nextStep }: ShortNote,
): Promise<string | undefined> {
  const { rows } = await sql<{ readonly id: string }>`
    insert into shared_note (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, session_id,
                             author_organisation_id, recorded_by, audience, written_on, words, next_step, next_step_on)
    select authority_id, ${newId()}, id, citizen_id, run_id, referral_id, ${session}, ${viewer.organisation},
           ${viewer.account}, ${audience}, ${today}, ${text ?? null}, ${nextStep?.what ?? null},
           ${nextStep?.on ?? null}
    from enrolment where id = ${enrolment}
    on conflict do nothing returning id
  `.execute(tables);
  return rows[0]?.id;
}

/** Saves a note that is about no meeting. `false` when a second press of the same form finds it saved. */
export async function saveTeamNote(
  { tables, viewer }: EmployeeVisit,
  enrolment: string,
  id: string,
  { writtenOn, words, audience }: TeamNote,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into shared_note (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, author_organisation_id,
                             recorded_by, audience, written_on, words)
    select authority_id, ${id}, id, citizen_id, run_id, referral_id, ${viewer.organisation}, ${viewer.account},
           ${audience}, ${writtenOn}, ${words}
    from enrolment where id = ${enrolment}
    on conflict do nothing
  `.execute(tables);
  return numAffectedRows !== 0n;
}

/** What the viewer saved under a form's id before; `undefined` when that id is nothing of theirs. */
export async function readOwnNote(
  { tables, viewer }: EmployeeVisit,
  { enrolment, session }: NotePlace,
): Promise<Omit<ShortNote, 'appointment'> | undefined> {
  const row = await tables
    .selectFrom('session')
    .innerJoin('attendance', 'attendance.session_id', 'session.id')
    .leftJoin('shared_note as note', 'note.session_id', 'session.id')
    .select(['session.held_on', 'session.kind', 'session.minutes', 'attendance.status'])
    .select(reasonOf('attendance.id').as('reason'))
    .select(['note.words', 'note.audience', 'note.next_step', 'note.next_step_on'])
    .where('session.id', '=', session)
    .where('attendance.recorded_by', '=', viewer.account)
    .where('attendance.enrolment_id', '=', enrolment)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    date: row.held_on as PlainDate,
    kind: row.kind as ShortNote['kind'],
    attendance: row.status as ShortNote['attendance'],
    reason: (row.reason ?? undefined) as ShortNote['reason'],
    minutes: row.minutes ?? undefined,
    text: row.words ?? undefined,
    audience: (row.audience ?? 'team') as ShortNote['audience'],
    nextStep:
      row.next_step === null
        ? undefined
        : { what: row.next_step, on: (row.next_step_on ?? undefined) as PlainDate | undefined },
  };
}
