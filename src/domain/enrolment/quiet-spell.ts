import type { Period } from '../kernel/period.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { daysLived } from './lived-days.ts';

/** A time in which nothing was recorded. It says nothing about the citizen: the team looks at itself. */
export interface QuietSpell {
  /** The last contact, or the day the course began when there has been none. */
  readonly since: PlainDate;
  /** Whole weeks. */
  readonly weeks: number;
}

/**
 * The quiet spell a course lies in today, if it has been quiet for long enough to ask about.
 *
 * @param lastContact the last day anything was recorded; `undefined` when nothing has been
 * @param pauses times the course stands still: they are meant to be quiet and are not counted
 * @param quietAfterWeeks the whole weeks without anything after which its programme calls a course quiet
 */
export function quietSpell(
  startsOn: PlainDate,
  lastContact: PlainDate | undefined,
  pauses: readonly Period[],
  quietAfterWeeks: number,
  today: PlainDate,
): QuietSpell | undefined {
  const since = lastContact ?? startsOn;
  const weeks = Math.floor(daysLived(addDays(since, 1), today, pauses) / 7);
  return weeks < quietAfterWeeks ? undefined : { since, weeks };
}
