import { addDays, plainDate } from '../../../src/domain/kernel/plain-date.ts';

/** The day all worlds are looked at. */
export const worldDay = plainDate('2026-11-18');

/** The instant on that day at which they are looked at: what ends within a day is measured against it. */
export const worldMoment = `${worldDay}T10:00:00.000Z`;

export const now = '[2026-01-01,)';
export const over = '[2025-01-01,2026-06-01)';
export const notYet = `[${addDays(worldDay, 10)},)`;
/** The two edges: a period holds on its first day, and no longer on the day it ends. */
export const sinceToday = `[${worldDay},)`;
export const untilToday = `[2026-01-01,${worldDay})`;

/** Whether a period written `[from,until)` holds on the world's day. */
export function isCurrent(period: string): boolean {
  const [from = '', until = ''] = period.slice(1, -1).split(',');
  return from <= worldDay && (until === '' || worldDay < until);
}

/** Whether a period has come to its end by the world's day. */
export function hasEnded(period: string): boolean {
  const until = period.slice(1, -1).split(',')[1] ?? '';
  return until !== '' && until <= worldDay;
}

/** From when until when somebody is let in. */
export interface Spell {
  readonly starts_at: Date;
  readonly ends_at: Date;
}

/** Spells of at most four hours around the world's moment, by what they are then; `edge` ones touch it. */
export const spells = {
  open: spell('09:00', '12:00'),
  openEdge: spell('10:00', '12:00'),
  over: spell('05:00', '09:00'),
  overEdge: spell('08:00', '10:00'),
  notYet: spell('11:00', '13:00'),
} as const;

/** Whether somebody is let in at the world's moment: from the first instant on, up to the last and not in it. */
export function isOpenNow({ starts_at, ends_at }: Spell): boolean {
  const moment = new Date(worldMoment);
  return starts_at <= moment && moment < ends_at;
}

function spell(from: string, until: string): Spell {
  return {
    starts_at: new Date(`${worldDay}T${from}:00.000Z`),
    ends_at: new Date(`${worldDay}T${until}:00.000Z`),
  };
}
