import type { PlainDate } from '../kernel/plain-date.ts';
import type { AbsenceReason, Attendance } from './attendance.ts';
import type { SessionKind } from './session-kind.ts';

/** Who may read a note besides its writer: the writer's choice narrows what the access table gives. */
export const audiences = ['team_and_citizen', 'team'] as const;

export type Audience = (typeof audiences)[number];

/** What was agreed to happen next; a step without a date is a step all the same. */
export interface NextStep {
  readonly what: string;
  readonly on: PlainDate | undefined;
}

/** The meeting that was agreed while one was together: its day, and the time on a Danish wall clock, `09:15`. */
export interface NextAppointment {
  readonly on: PlainDate;
  readonly at: string;
}

/** One meeting with one citizen, written down once: attendance, next step and statistics follow from it. */
export interface ShortNote {
  readonly date: PlainDate;
  readonly kind: SessionKind;
  readonly attendance: Attendance;
  /** Why the citizen did not come, where they said so. */
  readonly reason: AbsenceReason | undefined;
  /** Minutes it lasted; may be unknown when the citizen did not come. */
  readonly minutes: number | undefined;
  readonly text: string | undefined;
  readonly audience: Audience;
  readonly nextStep: NextStep | undefined;
  readonly appointment: NextAppointment | undefined;
}

/** The same while it is being written: anything may still be missing. A draft is kept in this shape too. */
export interface ShortNoteDraft {
  readonly date: PlainDate | undefined;
  readonly kind: SessionKind | undefined;
  readonly attendance: Attendance | undefined;
  readonly reason: AbsenceReason | undefined;
  readonly minutes: number | undefined;
  readonly text: string | undefined;
  readonly audience: Audience | undefined;
  readonly nextStep: {
    readonly what: string | undefined;
    readonly on: PlainDate | undefined;
    readonly at: string | undefined;
  };
}
