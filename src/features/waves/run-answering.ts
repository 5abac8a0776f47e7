import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Wave } from '../../domain/programme/definition.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { courseAt } from '../../domain/questionnaire/recorded-course.ts';
import {
  type KeyedAsking,
  type WaveLine,
  type WavePlace,
  wavePlacesOf,
} from '../../domain/questionnaire/wave-places.ts';
import type { Visit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';
import { type CourseOfRun, readCoursesOfRun } from './answering-queries.ts';
import { readAskings } from './asking-queries.ts';
import { readRunHead } from './rates-queries.ts';
import { questionnairesOf } from './read-course-waves.ts';

/** All that a run asks and what became of it, to be counted at any moment. */
export interface RunAnswering {
  readonly run: string;
  readonly waves: readonly Wave[];
  readonly askings: readonly KeyedAsking[];
  readonly courses: readonly CourseOfRun[];
  /** By version. */
  readonly questionnaires: ReadonlyMap<string, Questionnaire>;
}

/** What a run asks, and its courses; `undefined` where it asks nothing. */
export async function readRunAnswering(visit: Visit, run: string): Promise<RunAnswering | undefined> {
  const head = await readRunHead(visit, run);
  const asked = await readAskings(visit, [run]);
  if (head === undefined || asked.length === 0) return undefined;
  const { waves } = await readVersion(visit, head.version);
  const questionnaires = await questionnairesOf(visit, asked);
  const askings = asked.flatMap((asking) => {
    const questionnaire = questionnaires.get(asking.version)?.key;
    return questionnaire === undefined ? [] : [{ ...asking, questionnaire }];
  });
  return { run, waves, askings, courses: await readCoursesOfRun(visit, run), questionnaires };
}

/** Where a course stood at a moment with each time it is asked; `undefined` where it had not begun. */
export function placesAt(
  { waves, askings }: Pick<RunAnswering, 'waves' | 'askings'>,
  course: CourseOfRun,
  moment: { readonly asOf: PlainDate; readonly knownAt: PlainDate },
): ReadonlyMap<string, { readonly line: WaveLine; readonly place: WavePlace }> | undefined {
  const known = courseAt(course, moment);
  return known && wavePlacesOf(waves, known, askings, moment.asOf);
}
