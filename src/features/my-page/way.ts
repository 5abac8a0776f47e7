import { type Course, courseAt } from '../../domain/enrolment/course-at.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { WayRow } from './my-page-queries.ts';

/** Where one referral has led on a day: still at the door, or how far in its course. */
export type Standing =
  | { readonly at: 'waiting' | 'accepted' | 'refused' | 'withdrawn' }
  | { readonly at: 'course'; readonly course: Course };

/** Where a referral with its pinned definition stands on a day. */
export function standingOf(way: WayRow, definition: ProgrammeDefinition, today: PlainDate): Standing {
  const { startsOn, endedOn, ending, changes } = way;
  if (startsOn === null) return { at: way.answer ?? 'waiting' };
  const closing = endedOn === null ? undefined : { ending: ending ?? 'other', endedOn };
  return { at: 'course', course: courseAt({ startsOn, closing, changes }, definition, today) };
}

/** Whether something still lies ahead on a way. */
function isAlive(standing: Standing): boolean {
  if (standing.at === 'course') return standing.course.stage !== 'closed';
  return standing.at === 'waiting' || standing.at === 'accepted';
}

/**
 * The ways a page tells of: all that are alive, and when none is, the newest that was. What is long over does
 * not stand on a page about now.
 *
 * @param ways newest first
 */
export function waysToTell<Way extends { readonly standing: Standing }>(
  ways: readonly Way[],
): readonly Way[] {
  const alive = ways.filter(({ standing }) => isAlive(standing));
  return alive.length > 0 ? alive : ways.slice(0, 1);
}
