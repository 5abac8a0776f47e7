import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ShortNote } from '../../domain/session/short-note.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { TeamNote } from './commands/add-team-note.ts';

/** Where a note hangs, and the id its form was given when it was shown. */
export interface NotePlace {
  readonly enrolment: string;
  readonly run: string;
  readonly session: string;
}

/** Ids of what a note became; `note` only where there were words or a next step. */
export interface SavedNote {
  readonly attendance: string;
  readonly note: string | undefined;
}

/**
 * Saves a meeting with the citizen's attendance and the note about it. `undefined` when the session is there
 * already: the form was sent before. Two presses meet at the session's key, and the second waits for the first.
 */
export async function saveShortNote(
  visit: EmployeeVisit,
  place: NotePlace,
  note: ShortNote,
): Promise<SavedNote | undefined> {
  const { tables, viewer } = visit;
  const inserted = await tables
    .insertInto('session')
    .values({
      organisation_id: viewer.organisation,
      id: place.session,
      run_id: place.run,
      kind: note.kind,
      held_on: note.date,
      minutes: note.minutes ?? null,
      held_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) return undefined;
  const attendance = await addAttendance(visit, place, note);
  const hasNote = note.text !== undefined || note.nextStep !== undefined;
  return { attendance, note: hasNote ? await addNote(visit, place, note) : undefined };
}

async function addAttendance(
  { tables, viewer }: EmployeeVisit,
  { enrolment, session }: NotePlace,
  { kind, date, attendance }: ShortNote,
): Promise<string> {
  const id = newId();
  await sql`
    insert into attendance (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id, citizen_id,
                            run_id, referral_id, status, recorded_by)
    select authority_id, ${id}, ${session}, ${kind}, ${viewer.account}, ${date}, id, citizen_id, run_id,
           referral_id, ${attendance}, ${viewer.account}
    from enrolment where id = ${enrolment}
  `.execute(tables);
  return id;
}

async function addNote(
  { tables, viewer, today }: EmployeeVisit,
  { enrolment, session }: NotePlace,
  { text, audience, nextStep }: ShortNote,
): Promise<string> {
  const id = newId();
  await sql`
    insert into shared_note (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, session_id,
                             author_organisation_id, recorded_by, audience, written_on, words, next_step, next_step_on)
    select authority_id, ${id}, id, citizen_id, run_id, referral_id, ${session}, ${viewer.organisation},
           ${viewer.account}, ${audience}, ${today}, ${text ?? null}, ${nextStep?.what ?? null},
           ${nextStep?.on ?? null}
    from enrolment where id = ${enrolment}
  `.execute(tables);
  return id;
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
): Promise<ShortNote | undefined> {
  const row = await tables
    .selectFrom('session')
    .innerJoin('attendance', 'attendance.session_id', 'session.id')
    .leftJoin('shared_note as note', 'note.session_id', 'session.id')
    .select(['session.held_on', 'session.kind', 'session.minutes', 'attendance.status'])
    .select(['note.words', 'note.audience', 'note.next_step', 'note.next_step_on'])
    .where('session.id', '=', session)
    .where('session.held_by', '=', viewer.account)
    .where('attendance.enrolment_id', '=', enrolment)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    date: row.held_on as PlainDate,
    kind: row.kind as ShortNote['kind'],
    attendance: row.status as ShortNote['attendance'],
    minutes: row.minutes ?? undefined,
    text: row.words ?? undefined,
    audience: (row.audience ?? 'team') as ShortNote['audience'],
    nextStep:
      row.next_step === null
        ? undefined
        : { what: row.next_step, on: (row.next_step_on ?? undefined) as PlainDate | undefined },
  };
}
