import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Attendance } from '../../domain/session/attendance.ts';
import type { SessionKind } from '../../domain/session/session-kind.ts';
import type { Audience } from '../../domain/session/short-note.ts';
import type { Appointment } from '../sessions/index.ts';
import type { PastClosing } from './closing-queries.ts';

/** A session the citizen was part of, with what was noted about it where the viewer may read that. */
export interface SessionTrace {
  readonly kind: SessionKind;
  readonly heldOn: PlainDate;
  readonly attendance: Attendance;
  /** Absent where a meeting was held by somebody around the citizen whom the viewer may not know. */
  readonly holder: string | null;
  readonly words: string | null;
  readonly nextStep: string | null;
  readonly audience: Audience | null;
}

/** A note that stands without a session the viewer may see. */
export interface LooseNote {
  readonly writtenOn: PlainDate;
  readonly writer: string;
  readonly words: string | null;
  readonly nextStep: string | null;
  readonly audience: Audience;
}

export interface AgreedStep {
  readonly what: string;
  readonly on: PlainDate | null;
  readonly writtenOn: PlainDate;
  readonly writer: string;
}

/** What has happened in a course, as far as the viewer may see it. Lists are newest first. */
export interface Traces {
  readonly sessions: readonly SessionTrace[];
  readonly notes: readonly LooseNote[];
  /** What is planned, the nearest first. */
  readonly appointments: readonly Appointment[];
  /** All sessions the viewer may see, shown or not. */
  readonly times: number;
  readonly timesAttended: number;
  /** Days on which the citizen came to something. */
  readonly activeDays: readonly PlainDate[];
  readonly nextStep: AgreedStep | null;
  /** Every ending, the newest first; one that was taken back says so. */
  readonly closings: readonly PastClosing[];
}

/** How many sessions and notes a page shows until somebody asks for all. */
export const newest = 6;
