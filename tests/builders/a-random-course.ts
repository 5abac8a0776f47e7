import fc from 'fast-check';
import type { CourseChange } from '../../src/domain/enrolment/course-change.ts';
import { addDays, type PlainDate, plainDate } from '../../src/domain/kernel/plain-date.ts';
import type { Phase } from '../../src/domain/programme/definition.ts';
import { someRandomPhases } from './a-random-phase.ts';

/** A course nobody has thought of: its phases, its first day, and changes in no sensible order. */
export interface RandomCourse {
  readonly phases: readonly Phase[];
  readonly startsOn: PlainDate;
  readonly changes: readonly CourseChange[];
}

const begins = plainDate('2026-01-05');

/** Changes as rows may come to lie in a table, also such that no rule would have let pass. */
export const aRandomCourse: fc.Arbitrary<RandomCourse> = fc
  .tuple(
    someRandomPhases,
    fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.nat(500), fc.integer({ min: 1, max: 40 })), { maxLength: 9 }),
  )
  .map(([phases, drafts]) => ({
    phases,
    startsOn: begins,
    changes: drafts.map(([kind, phase, day, length], at) =>
      changeOf(kind, `phase-${phase}`, day, length, at),
    ),
  }));

function changeOf(kind: number, phase: string, day: number, length: number, at: number): CourseChange {
  const row = { id: `change-${at}`, recordedOn: addDays(begins, at) };
  const on = addDays(begins, day);
  const of = `change-${(at * 7 + day) % 9}`;
  switch (kind) {
    case 0:
      return { ...row, change: 'extension', phase, weeks: length };
    case 1:
      return { ...row, change: 'pause', phase, on, until: addDays(on, length - 1) };
    case 2:
      return { ...row, change: 'next_phase', phase, on, because: 'agreed' };
    case 3:
      return { ...row, change: 'review', phase, on };
    case 4:
      return of === row.id ? { ...row, change: 'pause', phase, on } : { ...row, change: 'taken_back', of };
    default:
      return { ...row, change: 'resumption', of, on };
  }
}
