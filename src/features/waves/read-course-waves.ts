import { addDays } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { type AskedWave, askedWaves } from '../../domain/questionnaire/course-waves.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import type { Visit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';
import { readQuestionnaireVersion } from '../questionnaires/index.ts';
import { type RunAsking, readAskings } from './asking-queries.ts';
import { type CourseSheet, readCourseSheet } from './course-to-ask-queries.ts';
import { readOutcomes } from './outcome-queries.ts';

/** A course with all that is, was and will soon be asked in it. */
export interface CourseWaves {
  readonly sheet: CourseSheet;
  readonly definition: ProgrammeDefinition;
  readonly waves: readonly AskedWave<RunAsking>[];
  /** By version. */
  readonly questionnaires: ReadonlyMap<string, Questionnaire>;
}

/** So far ahead the next time is told of. */
const daysAhead = 100;

/** All questionnaires of a course; `undefined` when the course does not exist for this viewer. Logs the reading. */
export async function readCourseWaves(visit: Visit, enrolment: string): Promise<CourseWaves | undefined> {
  const sheet = await readCourseSheet(visit, enrolment);
  if (sheet === undefined) return undefined;
  const definition = await readVersion(visit, sheet.version);
  const askings = await readAskings(visit, [sheet.run]);
  const told = (await readOutcomes(visit, [enrolment])).get(enrolment) ?? [];
  const ahead = addDays(visit.today, daysAhead);
  const waves = askedWaves(definition.waves, sheet, askings, told, visit.today, ahead);
  return { sheet, definition, waves, questionnaires: await questionnairesOf(visit, askings) };
}

/** The questionnaires that are asked, by their versions. */
export async function questionnairesOf(
  visit: Pick<Visit, 'tables'>,
  askings: readonly RunAsking[],
): Promise<ReadonlyMap<string, Questionnaire>> {
  const found = new Map<string, Questionnaire>();
  for (const { version } of askings)
    if (!found.has(version)) found.set(version, await readQuestionnaireVersion(visit, version));
  return found;
}
