import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { firstDue } from './first-due.ts';
import { judgeRecord, type RecordFacts } from './judge-record.ts';
import type { RetentionRule } from './retention-rule.ts';

/** Records of one house that are alike in all that decides how long they are kept. Nobody is named. */
export interface RecordsAlike extends RecordFacts {
  /** The run they were in last; `undefined` where they were in none. */
  readonly run: string | undefined;
  readonly records: number;
}

/**
 * When records go. `now`: at the next run of the erasure. `held`: they have been kept long enough, but a journal or a
 * wish to see the file holds them. `soon`: within a year. `kept`: later, or no day can be said.
 */
export type ErasureTime = 'now' | 'held' | 'soon' | 'kept';

/** How many records of a run go in one stretch of time, and why then. */
export interface NextErasure {
  readonly run: string | undefined;
  readonly time: ErasureTime;
  readonly why: 'kept-long-enough' | 'held-by-journal' | 'asked-for' | 'open' | 'no-rule';
  /** The first and the last day on which one of them has been kept long enough; none where that cannot be said. */
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly records: number;
}

/** What the erasure would say of the records on this day and on those to come, run by run and month by month. */
export function nextErasures(
  records: readonly RecordsAlike[],
  rules: readonly RetentionRule[],
  today: PlainDate,
): readonly NextErasure[] {
  const each = records.map((alike) => ({ ...alike, ...timeOf(alike, rules, today) }));
  const groups = Map.groupBy(each, ({ run, time, why, due }) =>
    [time, why, run ?? '', time === 'soon' ? due?.slice(0, 7) : ''].join(' '),
  );
  return [...groups.values()]
    .flatMap(([first, ...others]): NextErasure[] => {
      if (first === undefined) return [];
      const group = [first, ...others];
      const days = group.flatMap(({ due }) => due ?? []).toSorted();
      const { run, time, why } = first;
      const count = group.reduce((sum, { records: some }) => sum + some, 0);
      return [{ run, time, why, from: days[0], to: days.at(-1), records: count }];
    })
    .toSorted(
      (a, b) => (a.from ?? '9').localeCompare(b.from ?? '9') || (a.run ?? '').localeCompare(b.run ?? ''),
    );
}

function timeOf(
  record: RecordFacts,
  rules: readonly RetentionRule[],
  today: PlainDate,
): Pick<NextErasure, 'time' | 'why'> & { readonly due: PlainDate | undefined } {
  const { due } = firstDue(record, rules, today);
  const judged = judgeRecord(record, rules, today);
  switch (judged) {
    case 'due':
      return { time: 'now', why: 'kept-long-enough', due };
    case 'asked-for':
    case 'held-by-journal':
      return { time: 'held', why: judged, due };
    case 'open':
    case 'no-rule':
      return { time: 'kept', why: judged, due: undefined };
    case 'not-yet': {
      const isSoon = due !== undefined && due <= addMonths(today, 12);
      return { time: isSoon ? 'soon' : 'kept', why: 'kept-long-enough', due };
    }
  }
}
