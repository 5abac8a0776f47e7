import { addDays, addMonths, addWeeks, type PlainDate } from '../kernel/plain-date.ts';
import type { Wave } from '../programme/definition.ts';

/** What a wave's days are worked out from: one person's own course. */
export interface WaveCourse {
  readonly startsOn: PlainDate;
  /** The first day of a week of the course, from 1, pauses left out; `undefined` while a pause has no end. */
  readonly weekBegins: (week: number) => PlainDate | undefined;
  /** The last day of the course, when it has ended or its ending is entered. */
  readonly endedOn: PlainDate | undefined;
}

/** One time at which a questionnaire is answered, on the clock of one person. All three days are included. */
export interface WaveDays {
  readonly wave: string;
  /** Which time it is, from 1; always 1 but for waves that come again and again. */
  readonly nth: number;
  readonly opensOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly closesOn: PlainDate;
}

/** A wave that comes again and again is worked out so many times at the most: a course of forty years, weekly. */
const mostTimes = 2080;

/**
 * The times a person is asked, in the order of their days, as far as they open on or before a date. Waves on the way
 * that would lie after the course has ended are not asked: the one at its end is.
 */
export function waveDays(waves: readonly Wave[], course: WaveCourse, until: PlainDate): readonly WaveDays[] {
  return waves
    .flatMap((wave) => timesOf(wave, course, until).map((dueOn, nth) => windowed(wave, dueOn, nth + 1)))
    .filter(({ opensOn }) => opensOn <= until)
    .sort((one, other) => compare(one.dueOn, other.dueOn) || compare(one.wave, other.wave));
}

function windowed({ key, window }: Wave, dueOn: PlainDate, nth: number): WaveDays {
  const opensOn = addDays(dueOn, -window.daysBefore);
  return { wave: key, nth, opensOn, dueOn, closesOn: addDays(dueOn, window.daysAfter) };
}

function timesOf({ when, window }: Wave, course: WaveCourse, until: PlainDate): readonly PlainDate[] {
  const { startsOn, endedOn } = course;
  switch (when.at) {
    case 'before_start':
      return [startsOn];
    case 'week':
      return onTheWay([course.weekBegins(when.week)], endedOn);
    case 'every_weeks':
      return onTheWay(againAndAgain(when.weeks, course, addDays(until, window.daysBefore)), endedOn);
    case 'exit':
      return endedOn === undefined ? [] : [endedOn];
    case 'months_after':
      return endedOn === undefined ? [] : [addMonths(endedOn, when.months)];
  }
}

function againAndAgain(
  weeks: number,
  { weekBegins, endedOn }: WaveCourse,
  until: PlainDate,
): readonly PlainDate[] {
  const last = endedOn === undefined || endedOn > until ? until : endedOn;
  const days: PlainDate[] = [];
  for (let nth = 1; nth <= mostTimes; nth += 1) {
    const day = weekBegins(nth * weeks + 1);
    if (day === undefined || day > last) break;
    days.push(day);
  }
  return days;
}

function onTheWay(days: readonly (PlainDate | undefined)[], endedOn: PlainDate | undefined): PlainDate[] {
  return days.filter(
    (day): day is PlainDate => day !== undefined && (endedOn === undefined || day <= endedOn),
  );
}

/** The weeks of a course without pauses. */
export function plainWeeks(startsOn: PlainDate): WaveCourse['weekBegins'] {
  return (week) => addWeeks(startsOn, week - 1);
}

/** Where an answer lies beside the days it was meant for: early and late are facts, and no fault of anybody. */
export function timingOf(
  { opensOn, closesOn }: Pick<WaveDays, 'opensOn' | 'closesOn'>,
  answeredOn: PlainDate,
): 'early' | 'in_time' | 'late' {
  if (answeredOn < opensOn) return 'early';
  return answeredOn > closesOn ? 'late' : 'in_time';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
