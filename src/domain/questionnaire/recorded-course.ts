import { type CourseChange, changesKnownAt } from '../enrolment/course-change.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { CourseToCount } from './wave-rates.ts';

/** A course with all that was ever told of its days and its waves, each with the day it was written down. */
export interface RecordedCourse {
  readonly startsOn: PlainDate;
  readonly startRecordedOn: PlainDate;
  /** Endings in the order they were written down; one may have been taken back. */
  readonly endings: readonly {
    readonly endedOn: PlainDate;
    readonly recordedOn: PlainDate;
    readonly takenBackOn: PlainDate | undefined;
  }[];
  readonly changes: readonly CourseChange[];
  readonly told: readonly (CourseToCount['told'][number] & { readonly recordedOn: PlainDate })[];
}

/** What was true on a day, as far as it was known on another. */
interface Moment {
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate;
}

/** A course as it stood at a moment; `undefined` where it had not begun, or nobody had said so yet. */
export function courseAt(course: RecordedCourse, { asOf, knownAt }: Moment): CourseToCount | undefined {
  const { startsOn, startRecordedOn, endings, changes, told } = course;
  if (startsOn > asOf || startRecordedOn > knownAt) return undefined;
  const ending = endings.findLast(
    ({ endedOn, recordedOn, takenBackOn }) =>
      endedOn <= asOf && recordedOn <= knownAt && (takenBackOn === undefined || takenBackOn > knownAt),
  );
  return {
    startsOn,
    endedOn: ending?.endedOn,
    changes: changesKnownAt(changes, knownAt),
    told: told.filter(({ toldOn, recordedOn }) => toldOn <= asOf && recordedOn <= knownAt),
  };
}
