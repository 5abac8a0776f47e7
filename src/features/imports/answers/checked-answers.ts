import { createHash } from 'node:crypto';
import { askedWaves } from '../../../domain/questionnaire/course-waves.ts';
import { type PlacedResponse, placeResponses } from '../../../domain/questionnaire/files/place-responses.ts';
import { passesOver } from '../../../domain/questionnaire/files/told-answers.ts';
import type { AnswerFinding, ToldResponse } from '../../../domain/questionnaire/files/told-response.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { raisedAnswer } from '../../../domain/questionnaire/safety.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readVersion } from '../../programmes/index.ts';
import { readQuestionnaireVersion } from '../../questionnaires/index.ts';
import { type RunAsking, readAskings } from '../../waves/index.ts';
import { type FoundCourse, lookUpAnswers, lookUpPeople } from './answer-import-queries.ts';
import type { AnswersOnTheirWay } from './answer-list-repository.ts';
import { answersPayload, peoplePayload } from './answer-payload.ts';

/** A file of answers that was read without being written: the dry run. */
export interface CheckedAnswers {
  readonly questionnaire: Questionnaire;
  readonly findings: readonly AnswerFinding[];
  /** What would be read in. */
  readonly fresh: readonly PlacedResponse<RunAsking>[];
  /** How many are there already, word for word. */
  readonly known: number;
  /** How many of the fresh ones somebody must act upon. */
  readonly raised: number;
  /** How many of the fresh ones pass a question over that is to be answered. */
  readonly passingOver: number;
  /** Tells whether what would be read in is still what somebody looked at. */
  readonly mark: string;
}

/**
 * Reads a file of answers against what is there already. Whoever's number it finds has been searched for, and the log says
 * so. The database is asked only once nothing is wrong in the file itself.
 */
export async function checkAnswersFile(
  visit: EmployeeVisit,
  file: AnswersOnTheirWay,
): Promise<CheckedAnswers> {
  const questionnaire = await readQuestionnaireVersion(visit, file.version);
  const isClean = file.findings.length === 0;
  const { placed, findings } = isClean ? await place(visit, file) : { placed: [], findings: file.findings };
  const standing =
    findings.length > 0
      ? []
      : await lookUpAnswers(visit, file.run, file.authority, answersPayload(placed, questionnaire));
  const others = placed.flatMap(({ told: { line } }, at): AnswerFinding[] =>
    standing[at] === 'other' ? [{ line, column: '', problem: 'answered-otherwise', cell: '' }] : [],
  );
  const fresh = placed.filter((_, at) => standing[at] === 'none');
  return {
    questionnaire,
    findings: [...findings, ...others],
    fresh,
    known: standing.filter((one) => one === 'same').length,
    raised: fresh.filter(({ told }) => raisedAnswer(questionnaire, told.answers) !== undefined).length,
    passingOver: fresh.filter(({ told }) => passesOver(questionnaire, told.answers)).length,
    mark: markOf(fresh),
  };
}

async function place(visit: EmployeeVisit, { run, authority, version, told, findings }: AnswersOnTheirWay) {
  const askings = (await readAskings(visit, [run])).filter(
    (one) => one.version === version && one.side === 'citizen',
  );
  const people = peoplePayload(told, { authority, keys: visit.keys });
  const found = await lookUpPeople(visit, run, authority, people);
  for (const { citizen } of found) visit.shows({ authority, citizen, found: true });
  const byPlace = Map.groupBy(found, ({ at }) => at);
  const places = new Map<ToldResponse, number>(told.map((one, at) => [one, at]));
  const definitions = await definitionsOf(visit, found);
  return placeResponses({ told, findings }, (one) =>
    (byPlace.get(places.get(one) ?? -1) ?? []).map((course) => ({
      enrolment: course.enrolment,
      waves: askedWaves(definitions.get(course.version)?.waves ?? [], course, askings, [], visit.today),
    })),
  );
}

async function definitionsOf(visit: EmployeeVisit, found: readonly FoundCourse[]) {
  const versions = [...new Set(found.map(({ version }) => version))];
  return new Map(
    await Promise.all(versions.map(async (one) => [one, await readVersion(visit, one)] as const)),
  );
}

function markOf(fresh: CheckedAnswers['fresh']): string {
  const said = fresh.map(({ enrolment, wave, told }) => [
    enrolment,
    wave.asking.id,
    wave.days.nth,
    told.answers,
  ]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
