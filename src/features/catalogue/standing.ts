import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { PublicRun } from './public-run.ts';

/** Where a run stands on a day. */
export type Standing = 'ahead' | 'running' | 'finished';

/** A run with no first day is running: it would not be public before it is. One with no last day goes on. */
export function standingOn(
  { startsOn, endsOn }: Pick<PublicRun, 'startsOn' | 'endsOn'>,
  today: PlainDate,
): Standing {
  if (endsOn !== undefined && endsOn < today) return 'finished';
  return startsOn !== undefined && today < startsOn ? 'ahead' : 'running';
}
