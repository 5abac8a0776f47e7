import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import {
  recordShortNote,
  type ShortNoteFacts,
  type ShortNoteRefusals,
} from '../../../domain/session/record-short-note.ts';
import type { ShortNote } from '../../../domain/session/short-note.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Course } from '../../enrolments/index.ts';
import type { ReadNote } from '../forms/short-note-form.ts';
import { type NotePlace, readOwnNote, saveShortNote } from '../note-repository.ts';

/** What the form can be refused for, besides what the rule finds. */
export interface WritingRefusals extends ShortNoteRefusals {
  readonly stepDate: 'next-step-date-unreadable';
  readonly stepTime: 'next-time-unreadable';
  /** For the page as a whole: something else was saved from it before. */
  readonly form: 'saved-otherwise';
}

/**
 * Saves a short note: session, attendance and, where there are words or a next step, the note for the team.
 * Pressing twice is saving once. A form that was changed after it was saved is refused, not dropped.
 */
export async function writeShortNote(
  visit: EmployeeVisit,
  course: Course,
  place: Pick<NotePlace, 'session' | 'isPlanned'>,
  { draft, isStepDateUnreadable, isTimeUnreadable }: ReadNote,
  facts: ShortNoteFacts,
): Promise<Checked<ShortNote, WritingRefusals>> {
  const recorded = recordShortNote(draft, facts, visit.today);
  if (isStepDateUnreadable || isTimeUnreadable) {
    const others = recorded.ok ? {} : recorded.refusals;
    return { ok: false, refusals: { ...others, ...unreadable(isStepDateUnreadable, isTimeUnreadable) } };
  }
  if (!recorded.ok) return recorded;
  const note = recorded.value;
  const at: NotePlace = { enrolment: course.id, run: course.run, ...place };
  const saved = await saveShortNote(visit, at, note);
  if (saved === undefined) {
    const before = await readOwnNote(visit, at);
    return before !== undefined && saysTheSame(before, note)
      ? accepted(note)
      : { ok: false, refusals: { form: 'saved-otherwise' } };
  }
  await visit.record({
    action: 'attendance.record',
    subject: { kind: 'attendance', id: saved.attendance },
    authority: course.authority,
    payload: { kind: note.kind, heldOn: note.date, status: note.attendance, next: saved.next },
  });
  if (saved.note !== undefined) {
    await visit.record({
      action: 'shared_note.write',
      subject: { kind: 'shared_note', id: saved.note },
      authority: course.authority,
      payload: { audience: note.audience },
    });
  }
  return accepted(note);
}

/** What was typed as a date or a time and is none. */
function unreadable(date: boolean, time: boolean): Partial<WritingRefusals> {
  return {
    ...(date ? { stepDate: 'next-step-date-unreadable' } : {}),
    ...(time ? { stepTime: 'next-time-unreadable' } : {}),
  };
}

/** Who may read is part of a note; where there is no note there is nobody to choose. */
function saysTheSame(before: Omit<ShortNote, 'appointment'>, now: ShortNote): boolean {
  const hasNote = now.text !== undefined || now.nextStep !== undefined;
  return (
    before.date === now.date &&
    before.kind === now.kind &&
    before.attendance === now.attendance &&
    before.reason === now.reason &&
    before.minutes === now.minutes &&
    before.text === now.text &&
    before.nextStep?.what === now.nextStep?.what &&
    before.nextStep?.on === now.nextStep?.on &&
    (!hasNote || before.audience === now.audience)
  );
}
