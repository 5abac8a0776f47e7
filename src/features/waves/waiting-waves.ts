import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { type AskedWave, askedWaves, waitsForAnswer } from '../../domain/questionnaire/course-waves.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import type { Visit } from '../access/index.ts';
import { type RunAsking, readAskings } from './asking-queries.ts';
import { readOutcomes } from './outcome-queries.ts';
import { questionnairesOf } from './read-course-waves.ts';

/** A course whose questionnaires may wait for somebody. */
export interface CourseToLookAt {
  readonly id: string;
  readonly run: string;
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | undefined;
  readonly changes: readonly CourseChange[];
  readonly definition: Pick<ProgrammeDefinition, 'waves'>;
}

/** A questionnaire that can be answered now. */
export interface WaitingWave extends AskedWave<RunAsking> {
  readonly enrolment: string;
  readonly title: Questionnaire['title'];
}

/** What waits for an answer in some courses, as far as the viewer may know. Three questions, whatever the courses. */
export async function readWaitingWaves(
  visit: Visit,
  courses: readonly CourseToLookAt[],
): Promise<readonly WaitingWave[]> {
  const asking = courses.filter(({ definition }) => definition.waves.length > 0);
  const askings = await readAskings(visit, [...new Set(asking.map(({ run }) => run))]);
  if (askings.length === 0) return [];
  const told = await readOutcomes(
    visit,
    asking.map(({ id }) => id),
  );
  const questionnaires = await questionnairesOf(visit, askings);
  return asking.flatMap((course) => {
    const ofRun = askings.filter(({ run }) => run === course.run);
    const all = askedWaves(course.definition.waves, course, ofRun, told.get(course.id) ?? [], visit.today);
    return all
      .filter((one) => waitsForAnswer(one, all, visit.today))
      .flatMap((one) => {
        const title = questionnaires.get(one.asking.version)?.title;
        return title === undefined ? [] : [{ ...one, enrolment: course.id, title }];
      });
  });
}
