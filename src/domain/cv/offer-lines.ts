import type { PlainDate } from '../kernel/plain-date.ts';
import { monthOfDate, type YearMonth } from '../kernel/year-month.ts';
import type { CvSection } from './cv-line.ts';

/**
 * What of the record may become a line: kinds, places, days and counts. No words of anybody, no code of law, no session
 * of a profession and no name of a programme have a field here, so none can come along.
 */
export type Done =
  | {
      readonly what: 'work' | 'placement' | 'education';
      readonly id: string;
      readonly place: string | undefined;
      readonly from: PlainDate;
      /** The last day; without one it still goes on. */
      readonly to: PlainDate | undefined;
    }
  | {
      readonly what: 'group_course' | 'upskilling';
      readonly enrolment: string;
      readonly first: PlainDate;
      readonly last: PlainDate;
      /** How many times the citizen came. */
      readonly times: number;
    }
  | { readonly what: 'step'; readonly id: string; readonly on: PlainDate };

export type OfferedWhat = Done['what'];

/** A line the citizen may take, before it has words. */
export interface OfferedLine {
  /** Names what it was offered from: kinds and ids alone. */
  readonly key: string;
  readonly what: OfferedWhat;
  readonly section: CvSection;
  readonly place: string | undefined;
  readonly begun: YearMonth;
  readonly ended: YearMonth | undefined;
  readonly times: number | undefined;
}

/** Whoever came once has not followed a course. */
const fewestTimes = 2;

/** What is offered, the newest first: nothing that has not begun, and nothing twice. */
export function offerLines(
  done: readonly Done[],
  taken: ReadonlySet<string>,
  today: PlainDate,
): readonly OfferedLine[] {
  const lines = done
    .filter((one) => startOf(one) <= today && (!('times' in one) || one.times >= fewestTimes))
    .map((one) => lineOf(one, today));
  const used = new Set(lines.filter(({ key }) => taken.has(key)).map(sameness));
  return lines
    .filter((line) => {
      const isNew = !used.has(sameness(line));
      used.add(sameness(line));
      return isNew;
    })
    .toSorted((a, b) => (b.begun < a.begun ? -1 : b.begun > a.begun ? 1 : a.key < b.key ? -1 : 1));
}

/** Two rows of the record about one job – other hours, another source – are one line to whoever had it. */
function sameness({ key, what, place, begun }: OfferedLine): string {
  return place === undefined ? key : JSON.stringify([what, place, begun]);
}

function startOf(one: Done): PlainDate {
  return 'from' in one ? one.from : 'first' in one ? one.first : one.on;
}

function lineOf(one: Done, today: PlainDate): OfferedLine {
  const { what } = one;
  switch (what) {
    case 'work':
    case 'placement':
    case 'education':
      return {
        key: `${what}-${one.id}`,
        what,
        section: what === 'education' ? 'education' : 'work',
        place: one.place,
        begun: monthOfDate(one.from),
        // An end that lies ahead is an agreement, not something done.
        ended: one.to === undefined || one.to > today ? undefined : monthOfDate(one.to),
        times: undefined,
      };
    case 'group_course':
    case 'upskilling':
      return {
        key: `${what}-${one.enrolment}`,
        what,
        section: 'course',
        place: undefined,
        begun: monthOfDate(one.first),
        ended: monthOfDate(one.last),
        times: one.times,
      };
    case 'step':
      return {
        key: `step-${one.id}`,
        what,
        section: 'skill',
        place: undefined,
        begun: monthOfDate(one.on),
        ended: undefined,
        times: undefined,
      };
  }
}
