import type { PlainDate } from '../../domain/kernel/plain-date.ts';

/** Tells the calendar day where our users live. The only place that asks the machine what time it is. */
export interface Clock {
  today(): PlainDate;
  now(): Date;
}

// The Swedish locale writes dates as 2026-11-18, which is the form we keep them in.
const inCopenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day it is in Copenhagen at an instant. */
export function dayInCopenhagen(instant: Date): PlainDate {
  return inCopenhagen.format(instant) as PlainDate;
}

export const copenhagenClock: Clock = {
  today: () => dayInCopenhagen(new Date()),
  now: () => new Date(),
};
