import { daysBetween, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { Done } from './play.ts';

/** When something was written, as it is kept: the day, and seconds into it. */
export interface KeptMoment {
  readonly on: PlainDate;
  readonly seconds: number;
}

export interface Calendar {
  /** Of an instant the database wrote down: it stands on the day the demo had travelled to. */
  momentOf(recorded: Date): KeptMoment;
  /** Of an instant on the machine's own clock. */
  dayOf(machine: number): PlainDate;
}

const aDay = 86_400_000;
/** Nine in the morning in summer, eight in winter; all of a day's deeds are done within seven hours. */
const dayBegins = 7 * 3_600;
const dayLasts = 7 * 3_600;

/** The deeds of a day spread over its working hours, however fast they were played. */
export function calendarOf(realDay: PlainDate, done: readonly Done[]): Calendar {
  const ofDay = new Map<PlainDate, number>();
  const moments = done.map(({ on, from }) => {
    const nth = ofDay.get(on) ?? 0;
    ofDay.set(on, nth + 1);
    return { on, nth, from, travelled: from + daysBetween(realDay, on) * aDay };
  });
  return {
    momentOf: (recorded) => {
      const { on, nth } = lastBefore(moments, 'travelled', recorded.getTime() + 0.999);
      return { on, seconds: dayBegins + Math.floor((nth * dayLasts) / (ofDay.get(on) ?? 1)) };
    },
    dayOf: (machine) => lastBefore(moments, 'from', machine).on,
  };
}

/** The last deed that had begun by then. */
function lastBefore<Moment extends Readonly<Record<Key, number>>, Key extends string>(
  moments: readonly Moment[],
  key: Key,
  then: number,
): Moment {
  let [low, high] = [0, moments.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((moments[middle]?.[key] ?? 0) <= then) low = middle;
    else high = middle - 1;
  }
  const found = moments[low];
  if (found === undefined) throw new Error('nothing was done');
  return found;
}
