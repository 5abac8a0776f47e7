import type { PlainDate } from '../kernel/plain-date.ts';
import type { Wave } from '../programme/definition.ts';
import {
  type AskedWave,
  type Asking,
  askedWaves,
  type CourseToAsk,
  type ToldOutcome,
} from './course-waves.ts';

/** One course of a run as far as rates go, with what was told in it. */
export interface CourseToCount extends CourseToAsk {
  readonly told: readonly (ToldOutcome & { readonly timing: 'early' | 'in_time' | 'late' | undefined })[];
}

/**
 * How a run is answered, wave by wave and side by side: whole numbers of times asked, each time in one place. The times
 * that are due are answered, answered late, refused, could not be, missing, or still open; `ended` are courses that ended
 * before the wave came to be.
 */
export interface WaveRate {
  readonly wave: string;
  readonly side: Asking['side'];
  readonly due: number;
  readonly open: number;
  readonly answered: number;
  readonly late: number;
  readonly refused: number;
  readonly couldNot: number;
  readonly missing: number;
  readonly ended: number;
}

/** Counts every time a wave was asked in some courses up to a day. */
export function waveRates(
  waves: readonly Wave[],
  courses: readonly CourseToCount[],
  askings: readonly Asking[],
  today: PlainDate,
): readonly WaveRate[] {
  const counted = courses.map((course) => ({
    course,
    asked: askedWaves(waves, course, askings, course.told, today),
    gone: askedHadItGoneOn(waves, course, askings, today),
  }));
  const pairs = waves.flatMap(({ key }) =>
    [...new Set(askings.filter(({ wave }) => wave === key).map(({ side }) => side))].map((side) => ({
      key,
      side,
    })),
  );
  return pairs.map(({ key, side }) => {
    const times = counted.flatMap(({ course, asked }) =>
      asked
        .filter(isTime(key, side))
        .map((one) => ({ ...one, isLate: wasAnsweredLate(course, one.asking.id, one.days.nth) })),
    );
    const count = (...standings: readonly string[]) =>
      times.filter(({ standing }) => standings.includes(standing)).length;
    const late = times.filter(({ standing, isLate }) => standing === 'answered' && isLate).length;
    return {
      wave: key,
      side,
      due: times.length,
      open: count('open', 'due'),
      answered: count('answered') - late,
      late,
      refused: count('refused'),
      couldNot: count('could_not'),
      missing: count('late'),
      ended: counted.filter(
        ({ asked, gone }) => gone.some(isTime(key, side)) && !asked.some(isTime(key, side)),
      ).length,
    };
  });
}

function isTime(key: string, side: Asking['side']) {
  return ({ asking, days }: AskedWave): boolean => days.wave === key && asking.side === side;
}

/** What would have been asked of a course that has ended, had it gone on. */
export function askedHadItGoneOn<SomeAsking extends Asking>(
  waves: readonly Wave[],
  course: CourseToCount,
  askings: readonly SomeAsking[],
  today: PlainDate,
): readonly AskedWave<SomeAsking>[] {
  const hasEnded = course.endedOn !== undefined && course.endedOn <= today;
  return hasEnded ? askedWaves(waves, { ...course, endedOn: undefined }, askings, [], today) : [];
}

/** Whether an answer came after its window had closed. */
export function wasAnsweredLate({ told }: CourseToCount, asking: string, nth: number): boolean {
  return told.some(
    (one) => one.asking === asking && one.nth === nth && one.outcome === 'answered' && one.timing === 'late',
  );
}
