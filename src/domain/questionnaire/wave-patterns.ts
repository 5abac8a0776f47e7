import type { PlainDate } from '../kernel/plain-date.ts';
import type { Wave } from '../programme/definition.ts';
import { type Asking, askedWaves } from './course-waves.ts';
import type { CourseToCount } from './wave-rates.ts';

/** Which of the times that have come were answered, in order, and how many courses have answered so. */
export interface WavePattern {
  readonly side: Asking['side'];
  readonly answered: readonly boolean[];
  readonly courses: number;
}

/** How answers go missing over a run: the commonest pattern of each side first. Times that are open still are no part of it. */
export function wavePatterns(
  waves: readonly Wave[],
  courses: readonly CourseToCount[],
  askings: readonly Asking[],
  today: PlainDate,
): readonly WavePattern[] {
  const found = new Map<string, { side: Asking['side']; answered: readonly boolean[]; courses: number }>();
  for (const course of courses) {
    const asked = askedWaves(waves, course, askings, course.told, today)
      .filter(({ standing }) => !['open', 'due', 'ahead'].includes(standing))
      .toSorted((one, other) => one.days.dueOn.localeCompare(other.days.dueOn));
    for (const [side, times] of Map.groupBy(asked, ({ asking }) => asking.side)) {
      const answered = times.map(({ standing }) => standing === 'answered');
      const key = `${side} ${answered.join()}`;
      const pattern = found.get(key) ?? { side, answered, courses: 0 };
      found.set(key, { ...pattern, courses: pattern.courses + 1 });
    }
  }
  return [...found.values()].toSorted(
    (one, other) => one.side.localeCompare(other.side) || other.courses - one.courses,
  );
}
