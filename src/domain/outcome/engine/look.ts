import type { PlainDate } from '../../kernel/plain-date.ts';
import type { CaseRow } from '../case-row.ts';
import type { OutcomeFact } from '../outcome-fact.ts';
import type { Place } from '../place.ts';
import type { Verdict } from '../verdict.ts';
import type { Censored } from './censored-on.ts';
import type { Frame } from './frame.ts';

/** What a way of measuring is given to look at: one way, its facts, and the days between which it looks. */
export interface Look {
  readonly row: CaseRow;
  readonly frame: Frame;
  /** Facts that count, as they stood. */
  readonly facts: readonly OutcomeFact[];
  /** Facts that would count if their hours were known. */
  readonly withoutHours: readonly OutcomeFact[];
  /** The day the person came into the denominator. */
  readonly entry: PlainDate;
  /** The day looked at; `undefined` while it is not known. */
  readonly day: PlainDate | undefined;
  /** The last day that can be seen: never after the day looked at, the as-of date, or the data. */
  readonly until: PlainDate;
  readonly censored: Censored | undefined;
}

/** The day looked at, where it lies behind us and everything there is to see has been seen. */
export function dayBehind({ day, until }: Look): PlainDate | undefined {
  return day !== undefined && day <= until ? day : undefined;
}

/** A verdict that rests on some facts. */
export function verdictOf(
  place: Place,
  { day }: Look,
  because: readonly OutcomeFact[] = [],
  more: Pick<Verdict, 'value' | 'holdsNow'> = {},
): Verdict {
  return { place, day, because, ...more };
}

/** What to say where nothing was found: followed no longer, hours not known, too early, or not met. */
export function nothingFound(look: Look, atDay: boolean): Verdict {
  const { censored, withoutHours, until } = look;
  if (censored !== undefined) return verdictOf(censored.why, look);
  const blank = withoutHours.filter(({ from, to }) =>
    atDay ? from <= until && (to === undefined || to >= until) : from >= look.entry && from <= until,
  );
  if (blank.length > 0) return verdictOf('hours_missing', look, blank);
  return verdictOf(dayBehind(look) === undefined ? 'not_yet_possible' : 'not_met', look);
}
