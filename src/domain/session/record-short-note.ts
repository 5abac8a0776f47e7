import { type Checked, type Judgements, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { attended } from './attendance.ts';
import type { SessionKind } from './session-kind.ts';
import type { NextAppointment, NextStep, ShortNote, ShortNoteDraft } from './short-note.ts';

export const longestNoteText = 2000;
export const longestNextStep = 200;
const longestSessionMinutes = 600;

export interface ShortNoteFacts {
  /** The kinds of session the enrolment's definition offers and the writer may record. */
  readonly offeredKinds: readonly SessionKind[];
}

/** What a note can be refused for, by the field the writer should look at. */
export interface ShortNoteRefusals {
  readonly date: 'date-missing' | 'date-in-the-future';
  readonly kind: 'kind-missing' | 'kind-not-offered';
  readonly attendance: 'attendance-missing';
  readonly minutes: 'minutes-missing' | 'minutes-out-of-range';
  readonly text: 'text-too-long';
  readonly audience: 'audience-missing';
  readonly nextStep: 'next-step-missing' | 'next-step-too-long';
  readonly nextStepOn: 'next-step-before-today' | 'appointment-without-day';
}

/**
 * Decides whether a draft can stand as a note, and cleans its words. Every field is judged, so that the
 * writer hears of all that is missing at once. Today is the date the note is written, not the session's.
 */
export function recordShortNote(
  draft: ShortNoteDraft,
  facts: ShortNoteFacts,
  today: PlainDate,
): Checked<ShortNote, ShortNoteRefusals> {
  const note = {
    ...draft,
    // Why not is said of nobody who came.
    reason: draft.attendance === 'absent' ? draft.reason : undefined,
    text: freeText(draft.text),
    nextStep: nextStepIn(draft),
    appointment: appointmentIn(draft),
  };
  return rejectedAmong(judge(draft, facts, today)) ?? accepted(note as ShortNote);
}

function judge(
  draft: ShortNoteDraft,
  facts: ShortNoteFacts,
  today: PlainDate,
): Judgements<ShortNoteRefusals> {
  return {
    date: judgeDate(draft.date, today),
    kind: judgeKind(draft.kind, facts.offeredKinds),
    attendance: draft.attendance === undefined ? 'attendance-missing' : undefined,
    minutes: judgeMinutes(draft),
    text: (freeText(draft.text)?.length ?? 0) > longestNoteText ? 'text-too-long' : undefined,
    audience: draft.audience === undefined ? 'audience-missing' : undefined,
    nextStep: judgeNextStep(draft),
    nextStepOn: judgeNextStepDate(draft.nextStep, today),
  };
}

/** Nobody has come to a meeting that has not been held yet. */
function judgeDate(date: PlainDate | undefined, today: PlainDate) {
  if (date === undefined) return 'date-missing';
  return date > today ? 'date-in-the-future' : undefined;
}

function judgeKind(kind: SessionKind | undefined, offeredKinds: readonly SessionKind[]) {
  if (kind === undefined) return 'kind-missing';
  return offeredKinds.includes(kind) ? undefined : 'kind-not-offered';
}

/** How long it lasted is only asked when the citizen came. */
function judgeMinutes({ minutes, attendance }: ShortNoteDraft) {
  if (minutes === undefined) {
    return attendance !== undefined && attended(attendance) ? 'minutes-missing' : undefined;
  }
  const fits = Number.isInteger(minutes) && minutes >= 1 && minutes <= longestSessionMinutes;
  return fits ? undefined : 'minutes-out-of-range';
}

function judgeNextStep({ nextStep }: ShortNoteDraft) {
  const what = freeText(nextStep.what);
  // A day with a time is a meeting, and needs no more words than that.
  if (what === undefined)
    return nextStep.on === undefined || nextStep.at !== undefined ? undefined : 'next-step-missing';
  return what.length > longestNextStep ? 'next-step-too-long' : undefined;
}

function judgeNextStepDate({ on, at }: ShortNoteDraft['nextStep'], today: PlainDate) {
  if (on === undefined) return at === undefined ? undefined : 'appointment-without-day';
  return on < today ? 'next-step-before-today' : undefined;
}

/** A next step with a day and a time is a meeting in the calendar. */
function appointmentIn({ nextStep: { on, at } }: ShortNoteDraft): NextAppointment | undefined {
  return on === undefined || at === undefined ? undefined : { on, at };
}

function nextStepIn({ nextStep }: ShortNoteDraft): NextStep | undefined {
  const what = freeText(nextStep.what);
  return what === undefined ? undefined : { what, on: nextStep.on };
}
