import { includesDate } from '../kernel/period.ts';
import { addDays, addMonths, addWeeks, type PlainDate } from '../kernel/plain-date.ts';
import type { PlacementLimit } from './placement-limit.ts';

/** A placement or a job as it was agreed, as far as the law's limits ask. */
export interface Agreed {
  readonly code: string | undefined;
  readonly from: PlainDate;
  /** Its last day; `undefined` while nobody has said one. */
  readonly to: PlainDate | undefined;
  readonly hoursAWeek: number | undefined;
}

/**
 * The limits that something goes past, the nearest first. The law of its first day decides; what has no last day has
 * lasted until today.
 */
export function passedLimits(
  agreed: Agreed,
  limits: readonly PlacementLimit[],
  today: PlainDate,
): readonly PlacementLimit[] {
  return limits
    .filter((limit) => limit.code === agreed.code && includesDate(limit.period, agreed.from))
    .filter((limit) => passes(agreed, limit, today))
    .toSorted((one, other) => one.most - other.most);
}

function passes({ from, to, hoursAWeek }: Agreed, { measured, most }: PlacementLimit, today: PlainDate) {
  if (measured === 'hours_a_week') return hoursAWeek !== undefined && hoursAWeek > most;
  const after = measured === 'weeks' ? addWeeks(from, most) : addMonths(from, most);
  return (to ?? today) > addDays(after, -1);
}
