import { type CalendarUnit, unitOf } from '../../kernel/calendar-unit.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { OutcomeFact } from '../outcome-fact.ts';

/** Whether a fact holds on a day; its first and last day do. */
export function covers({ from, to }: OutcomeFact, day: PlainDate): boolean {
  return from <= day && (to === undefined || day <= to);
}

/**
 * The units of time in which at least one of the facts holds, within a window of days: one day fills its unit, as one
 * day of a benefit fills its week. In order, each once.
 */
export function unitsCovered(
  facts: readonly OutcomeFact[],
  window: { readonly from: PlainDate; readonly to: PlainDate },
  unit: CalendarUnit,
): readonly number[] {
  const units = new Set<number>();
  for (const { from, to } of facts) {
    const first = from < window.from ? window.from : from;
    const last = to === undefined || to > window.to ? window.to : to;
    if (first > last) continue;
    for (let at = unitOf(first, unit); at <= unitOf(last, unit); at += 1) units.add(at);
  }
  return [...units].sort((a, b) => a - b);
}
