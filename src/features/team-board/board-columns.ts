import type { Course } from '../../domain/enrolment/course-at.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';

/** The columns of a board. A long main phase is told in two halves, an open one quarter by quarter. */
export const boardColumnKeys = ['coming', 'first', 'second', 'later', 'aftercare', 'over'] as const;

export type BoardColumnKey = (typeof boardColumnKeys)[number];

/** A main phase of at most so many weeks stands in one column. */
const shortWeeks = 16;
const quarter = 13;

/** The column a course stands in today: worked out from its weeks. */
export function columnOf(course: Course, { phases }: Pick<ProgrammeDefinition, 'phases'>): BoardColumnKey {
  if (course.stage === 'not_begun') return 'coming';
  if (course.stage !== 'under_way') return 'over';
  const { span, week } = course;
  if (span.phase.kind === 'aftercare') return 'aftercare';
  const main = phases.filter(({ kind }) => kind !== 'aftercare');
  const at = main.findIndex(({ key }) => key === span.phase.key);
  if (main.length > 1) return at === 0 ? 'first' : at === 1 ? 'second' : 'later';
  if (span.weeks === undefined) return week <= quarter ? 'first' : week <= 2 * quarter ? 'second' : 'later';
  if (span.weeks <= shortWeeks) return 'first';
  return week <= Math.ceil(span.weeks / 2) ? 'first' : 'second';
}

/** The weeks a column holds in the definition of its courses, for its heading; `undefined` where they have no number. */
export function weeksOfColumn(
  key: BoardColumnKey,
  { phases }: Pick<ProgrammeDefinition, 'phases'>,
): readonly [from: number, to: number | undefined] | undefined {
  const main = phases.filter(({ kind }) => kind !== 'aftercare');
  const [phase] = main;
  if (phase === undefined || main.length > 1 || !['first', 'second', 'later'].includes(key)) return undefined;
  if (phase.ends.how !== 'after_weeks')
    return key === 'first'
      ? [1, quarter]
      : key === 'second'
        ? [quarter + 1, 2 * quarter]
        : [2 * quarter + 1, undefined];
  const { weeks } = phase.ends;
  if (weeks <= shortWeeks) return [1, weeks];
  const half = Math.ceil(weeks / 2);
  return key === 'first' ? [1, half] : [half + 1, weeks];
}
