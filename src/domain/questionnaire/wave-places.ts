import type { PlainDate } from '../kernel/plain-date.ts';
import type { Wave } from '../programme/definition.ts';
import { type AskedWave, type Asking, askedWaves } from './course-waves.ts';
import { askedHadItGoneOn, type CourseToCount, wasAnsweredLate } from './wave-rates.ts';

/**
 * Where one course stands with one time a questionnaire is asked. Each time asked is in one of the first six; `ended` is
 * the course that ended before that time came to be.
 */
const wavePlaces = ['open', 'answered', 'answered_late', 'refused', 'could_not', 'missing', 'ended'] as const;

export type WavePlace = (typeof wavePlaces)[number];

/** That a run asks a questionnaire, whichever version of it. */
export interface KeyedAsking extends Asking {
  readonly questionnaire: string;
}

/** One time at which one side is asked one questionnaire, by what a figure of it is called. */
export interface WaveLine {
  readonly questionnaire: string;
  readonly side: Asking['side'];
  readonly wave: string;
  readonly nth: number;
}

/** The name of a line among figures: no two have the same, and it tells of nobody. */
export function lineName({ questionnaire, side, wave, nth }: WaveLine): string {
  return ['asked', questionnaire, side, wave, nth].join(':');
}

/** Where a course stands on a day with every time it is asked, and would have been asked had it gone on: by line. */
export function wavePlacesOf(
  waves: readonly Wave[],
  course: CourseToCount,
  askings: readonly KeyedAsking[],
  asOf: PlainDate,
): ReadonlyMap<string, { readonly line: WaveLine; readonly place: WavePlace }> {
  const places = new Map<string, { line: WaveLine; place: WavePlace }>();
  for (const { asking, days } of askedHadItGoneOn(waves, course, askings, asOf)) {
    const line = lineOf(asking, days);
    places.set(lineName(line), { line, place: 'ended' });
  }
  for (const one of askedWaves(waves, course, askings, course.told, asOf)) {
    const line = lineOf(one.asking, one.days);
    places.set(lineName(line), { line, place: placeOf(one, course) });
  }
  return places;
}

function lineOf({ questionnaire, side }: KeyedAsking, { wave, nth }: AskedWave['days']): WaveLine {
  return { questionnaire, side, wave, nth };
}

function placeOf({ asking, days, standing }: AskedWave, course: CourseToCount): WavePlace {
  switch (standing) {
    case 'ahead':
    case 'open':
    case 'due':
      return 'open';
    case 'late':
      return 'missing';
    case 'answered':
      return wasAnsweredLate(course, asking.id, days.nth) ? 'answered_late' : 'answered';
    default:
      return standing;
  }
}
