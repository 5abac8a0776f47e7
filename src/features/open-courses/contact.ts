import { openingsOf } from '../../domain/access/locks.ts';
import type { Relation } from '../../domain/access/relation.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { OpenCourse } from './open-course-queries.ts';

/** The last contact: anybody's where the viewer sees all of them, otherwise the viewer's own. */
export interface Contact {
  readonly whose: 'anybody' | 'own';
  readonly on: PlainDate;
}

/** Whoever sees only some of the contacts cannot tell that there were none. */
export function seesAllContact(held: ReadonlySet<Relation>): boolean {
  return openingsOf('attendance.read').some(({ relation, reach }) => reach === 'all' && held.has(relation));
}

/** The last contact in a course, as far as the viewer may see it. */
export function contactOf({ held, lastRecorded, lastOwn }: OpenCourse): Contact | undefined {
  const all = seesAllContact(held);
  const on = all ? lastRecorded : lastOwn;
  return on && { whose: all ? 'anybody' : 'own', on };
}
