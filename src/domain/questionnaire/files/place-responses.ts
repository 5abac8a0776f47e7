import { daysBetween } from '../../kernel/plain-date.ts';
import type { AskedWave, Asking } from '../course-waves.ts';
import type { AnswerFinding, AnswerProblem, ToldFile, ToldResponse } from './told-response.ts';

/** A course of a run, with all the times its citizen was asked at. */
export interface AskedCourse<SomeAsking extends Asking = Asking> {
  readonly enrolment: string;
  readonly waves: readonly AskedWave<SomeAsking>[];
}

/** A response of a file at the time of a course it belongs to. */
export interface PlacedResponse<SomeAsking extends Asking = Asking> {
  readonly told: ToldResponse;
  readonly enrolment: string;
  readonly wave: AskedWave<SomeAsking>;
}

/**
 * Finds for each response the course and the time it belongs to. The courses of a person are none where nobody in this
 * run is known by that number or id: whether they are known elsewhere is not told.
 */
export function placeResponses<SomeAsking extends Asking>(
  { told, findings }: ToldFile,
  coursesOf: (told: ToldResponse) => readonly AskedCourse<SomeAsking>[],
): { readonly placed: readonly PlacedResponse<SomeAsking>[]; readonly findings: readonly AnswerFinding[] } {
  const placed: PlacedResponse<SomeAsking>[] = [];
  const found: AnswerFinding[] = [...findings];
  const first = new Map<string, ToldResponse>();
  for (const one of told) {
    const stop = (column: string, problem: AnswerProblem, cell = ''): undefined =>
      void found.push({ line: one.line, column, problem, cell });
    const courses = coursesOf(one);
    if (courses.length === 0) {
      stop('', 'person-unknown');
      continue;
    }
    const at = timeFor(one, courses);
    if (at === undefined) {
      stop('', one.at === undefined ? 'no-time-fits' : 'time-unknown', one.at?.wave ?? one.answeredOn);
      continue;
    }
    const name = `${at.enrolment} ${at.wave.asking.id} ${at.wave.days.nth}`;
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, one);
      placed.push({ told: one, ...at });
    } else if (!isSame(before, one)) stop('', 'twice-in-file', String(before.line));
  }
  return { placed, findings: found };
}

/** The same answers on the same day, whatever order their keys were written in. */
function isSame(one: ToldResponse, other: ToldResponse): boolean {
  const keys = new Set([...Object.keys(one.answers), ...Object.keys(other.answers)]);
  return (
    one.answeredOn === other.answeredOn &&
    [...keys].every((key) => JSON.stringify(one.answers[key]) === JSON.stringify(other.answers[key]))
  );
}

/**
 * The time a response belongs to: the one its file names; otherwise the one whose window holds the day, or – where none
 * does – the last that had opened, since a late answer is taken until the next time.
 */
function timeFor<SomeAsking extends Asking>(
  { at, answeredOn }: ToldResponse,
  courses: readonly AskedCourse<SomeAsking>[],
): Omit<PlacedResponse<SomeAsking>, 'told'> | undefined {
  const all = courses.flatMap(({ enrolment, waves }) => waves.map((wave) => ({ enrolment, wave })));
  const fits =
    at === undefined
      ? all.filter(({ wave: { days } }) => days.opensOn <= answeredOn)
      : all.filter(({ wave: { days } }) => days.wave === at.wave && days.nth === at.nth);
  const away = ({ wave: { days } }: (typeof all)[number]): number =>
    Math.abs(daysBetween(days.dueOn, answeredOn));
  const inside = fits.filter(
    ({ wave: { days } }) => days.closesOn >= answeredOn && days.opensOn <= answeredOn,
  );
  const [nearest] = (inside.length > 0 ? inside : fits).toSorted((one, other) => away(one) - away(other));
  return nearest;
}
