import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { parseTimeOfDay } from '../../../domain/kernel/time-of-day.ts';
import { absenceReasons, attendances, attended } from '../../../domain/session/attendance.ts';
import { type SessionKind, sessionKinds } from '../../../domain/session/session-kind.ts';
import { audiences, type ShortNoteDraft } from '../../../domain/session/short-note.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { Recorded, Session } from '../../sessions/index.ts';

/** The fields of the note form, as typed. */
const noteFields = [
  'date',
  'minutes',
  'kind',
  'attendance',
  'reason',
  'words',
  'next_step',
  'next_step_on',
  'next_at',
  'step_strand',
  'audience',
] as const;

export type NoteField = (typeof noteFields)[number];
export type TypedNote = Readonly<Record<NoteField, string>>;

/** How long a meeting usually lasts, to choose from. */
export const usualMinutes = [15, 30, 45, 60, 90, 120] as const;

/** A form before the first word, about a meeting that was planned or about none yet; where it was written already whether
 * the citizen came, that stands. Whether the citizen came is never guessed: nobody has come until somebody says so. */
export function emptyNote(
  today: PlainDate,
  kinds: readonly SessionKind[],
  meeting?: Pick<Session, 'on' | 'kind' | 'minutes'>,
  stands?: Recorded,
): TypedNote {
  return {
    date: meeting?.on ?? today,
    minutes: String(meeting?.minutes ?? 45),
    kind: meeting?.kind ?? kinds[0] ?? '',
    attendance: stands?.status ?? '',
    reason: stands?.reason ?? '',
    words: '',
    next_step: '',
    next_step_on: '',
    next_at: '',
    step_strand: '',
    audience: 'team_and_citizen',
  };
}

export function typedNote(fields: TypedFields): TypedNote {
  return Object.fromEntries(noteFields.map((field) => [field, fields.text(field)])) as TypedNote;
}

/** What was typed, read as far as it can be. */
export interface ReadNote {
  readonly draft: ShortNoteDraft;
  /** A date or a time that was typed and cannot be read must not silently be none. */
  readonly isStepDateUnreadable: boolean;
  readonly isTimeUnreadable: boolean;
}

/** Reads the form. How long it lasted says nothing when nobody came. */
export function readNote(typed: TypedNote): ReadNote {
  const attendance = attendances.find((one) => one === typed.attendance);
  const came = attendance === undefined || attended(attendance);
  const stepOn = parseTypedDate(typed.next_step_on);
  const isStepDateUnreadable = stepOn === undefined && typed.next_step_on.trim() !== '';
  const stepAt = parseTimeOfDay(typed.next_at);
  return {
    draft: {
      date: parseTypedDate(typed.date),
      kind: sessionKinds.find((one) => one === typed.kind),
      attendance,
      reason: absenceReasons.find((one) => one === typed.reason),
      minutes: came && /^\d{1,3}$/.test(typed.minutes) ? Number(typed.minutes) : undefined,
      text: typed.words,
      audience: audiences.find((one) => one === typed.audience),
      nextStep: { what: typed.next_step, on: stepOn, at: isStepDateUnreadable ? undefined : stepAt },
    },
    isStepDateUnreadable,
    isTimeUnreadable: stepAt === undefined && typed.next_at.trim() !== '',
  };
}

/** The same from somebody who records attendance only: whatever else was sent along is not theirs to write. */
export function readAttendance(typed: TypedNote): ReadNote {
  return readNote({ ...typed, words: '', next_step: '', next_step_on: '', next_at: '', audience: 'team' });
}
