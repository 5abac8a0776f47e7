import type { PlainDate } from '../kernel/plain-date.ts';
import { firstDue } from './first-due.ts';
import type { RetentionRule } from './retention-rule.ts';

/** A record as far as the schedule looks at it: whose it is, and when the last thing in it ended. */
export interface RecordToSchedule {
  readonly house: string;
  /** The kind of organisation the house is. */
  readonly controller: string;
  /** `undefined` while something in it is open. */
  readonly lastDay: PlainDate | undefined;
}

/** How many records of a house go from a day on; `from` is `undefined` while they are open or nobody has made a rule. */
export interface ScheduledErasure {
  readonly house: string;
  readonly why: 'ended' | 'open' | 'no-rule';
  /** The first and the last day on which one of them has been kept long enough. */
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly records: number;
}

/**
 * When records have been kept long enough, house by house and year by year, by the rules of today: the earliest day, for
 * something that begins anew, a journal, or a wish to see it all keeps a record longer.
 */
export function erasureSchedule(
  records: readonly RecordToSchedule[],
  rules: readonly RetentionRule[],
  today: PlainDate,
): readonly ScheduledErasure[] {
  const days = records.map((record) => ({
    ...record,
    ...firstDue({ ...record, journals: [] }, rules, today),
  }));
  const groups = Map.groupBy(days, ({ house, why, due }) => `${house} ${why} ${due?.slice(0, 4) ?? ''}`);
  return [...groups.values()]
    .map((group): ScheduledErasure => {
      const dues = group.flatMap(({ due }) => due ?? []).toSorted();
      const [{ house, why } = fault()] = group;
      return { house, why, from: dues[0], to: dues.at(-1), records: group.length };
    })
    .toSorted((a, b) => a.house.localeCompare(b.house) || (a.from ?? '9').localeCompare(b.from ?? '9'));
}

function fault(): never {
  throw new Error('a group has somebody in it');
}
