import type { PlainDate } from '../kernel/plain-date.ts';
import type { Attendance } from '../session/attendance.ts';
import type { OutcomeFact } from './outcome-fact.ts';
import type { WayRow } from './way-row.ts';

/** One way through a run as the rules see it: its dated steps, and the facts about whoever went it. */
export interface CaseRow extends WayRow {
  /** Who it is. Ways with the same key are one person's; a person whose record went over to another authority keeps it. */
  readonly personKey: string;
  /** The last days of the main phases and of the aftercare as the course is laid out; unknown where a phase is open. */
  readonly phaseEnds: PhaseEnds | undefined;
  readonly facts: readonly OutcomeFact[];
  readonly meetings: readonly CountedMeeting[];
  readonly scores: readonly CountedScore[];
}

export interface PhaseEnds {
  readonly main: PlainDate | undefined;
  readonly aftercare: PlainDate | undefined;
}

/** A meeting the citizen was offered, and whether they came. */
export interface CountedMeeting {
  readonly on: PlainDate;
  readonly attendance: Attendance;
  readonly recordedOn: PlainDate;
}

/** A score at a wave. A missing answer has no score; it is never 0. */
export interface CountedScore {
  readonly score: string;
  readonly wave: string;
  readonly value: number;
  readonly on: PlainDate;
  readonly recordedOn: PlainDate;
}
