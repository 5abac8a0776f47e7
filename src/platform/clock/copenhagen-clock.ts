import type { PlainDate } from '../../domain/kernel/plain-date.ts';

/** One reading of the clock: an instant, and the calendar day it falls on where our users live. */
export interface Moment {
  readonly day: PlainDate;
  readonly instant: Date;
}

/** The only place that asks the machine what time it is. A request reads it once. */
export interface Clock {
  moment(): Moment;
}

// The Swedish locale writes dates as 2026-11-18, which is the form we keep them in.
const inCopenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day it is in Copenhagen at an instant. */
export function dayInCopenhagen(instant: Date): PlainDate {
  return inCopenhagen.format(instant) as PlainDate;
}

export const copenhagenClock: Clock = {
  moment: () => {
    const instant = new Date();
    return { day: dayInCopenhagen(instant), instant };
  },
};
