import type { CourseChange } from '../enrolment/course-change.ts';
import { phaseSpans } from '../enrolment/phase-spans.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';

/** A place in a run that a course holds, aftercare included: the same people work on it to the last day. */
export interface TakenPlace {
  readonly authority: OrganisationId;
  readonly from: PlainDate;
  /** The last day it is held, as far as one can tell; `undefined` where a phase is open. */
  readonly to: PlainDate | undefined;
}

/** A course, as far as its place is concerned. */
export interface CourseDays {
  readonly authority: OrganisationId;
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | undefined;
  /** All that was ever changed about its days. */
  readonly changes: readonly CourseChange[];
}

/**
 * The place a course holds. One whose weeks have passed and that nobody has closed may end any day, and until then it
 * is still there.
 */
export function takenPlace(
  { authority, startsOn, endedOn, changes }: CourseDays,
  definition: ProgrammeDefinition,
  today: PlainDate,
): TakenPlace {
  if (endedOn !== undefined) return { authority, from: startsOn, to: endedOn };
  const planned = phaseSpans(definition, startsOn, changes).at(-1)?.endsOn;
  return { authority, from: startsOn, to: planned !== undefined && planned < today ? today : planned };
}
