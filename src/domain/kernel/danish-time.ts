import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './plain-date.ts';

/** A moment as the clock on a Danish wall shows it: the day, and the time of day as `09:15`. */
export interface DanishTime {
  readonly on: PlainDate;
  readonly at: string;
}

const zone = 'Europe/Copenhagen';

/** What the clocks in Denmark show at an instant, summer and winter. */
export function danishTimeOf(instant: Date): DanishTime {
  const there = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return {
    on: there.toPlainDate().toString() as PlainDate,
    at: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The instant a day begins in Denmark. A day when the clocks change is 23 or 25 hours long. */
export function startOfDanishDay(date: PlainDate): Date {
  const midnight = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone });
  return new Date(midnight.epochMilliseconds);
}

/** The instant at which the clocks in Denmark show a time; of the hour that comes twice in autumn, the first. */
export function instantIn({ on, at }: DanishTime): Date {
  const there = Temporal.PlainDateTime.from(`${on}T${at}`).toZonedDateTime(zone);
  return new Date(there.epochMilliseconds);
}
