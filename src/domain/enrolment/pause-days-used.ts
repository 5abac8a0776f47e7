import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { CourseChange } from './course-change.ts';
import { standingChanges } from './standing-changes.ts';

/** The days of all pauses that were given in a phase; of one without an end, those until today. */
export function daysUsed(phase: string, changes: readonly CourseChange[], today: PlainDate): number {
  return standingChanges(changes)
    .pauses.filter((pause) => pause.phase === phase)
    .reduce((sum, { from, to }) => sum + Math.max(0, daysBetween(from, to ?? today) + 1), 0);
}
