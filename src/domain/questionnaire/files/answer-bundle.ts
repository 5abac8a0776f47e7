import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts';
import { canonicalPrefix, ownAddress } from '../fhir/addresses.ts';
import { isPart, type Part, partAt, partsAt, wordsAt } from '../fhir/fhir-json.ts';
import { ownPart } from '../fhir/own-part.ts';
import { readFhirResponse } from '../fhir/read-response.ts';
import { writeFhirResponse } from '../fhir/write-response.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { timeOf, wrongDay } from './read-answer-sheet.ts';
import { readPerson } from './read-person.ts';
import { givenAnswers, wrongAnswers } from './told-answers.ts';
import type { AnswerFinding, AnswerProblem, ToldFile, ToldResponse } from './told-response.ts';
import type { CarriedResponse } from './write-answer-sheet.ts';

/** Denmark's own address for its numbers of people. */
const cprSystem = 'urn:oid:1.2.208.176.1.2';
const recordSystem = 'urn:fodfaeste:citizen';

/** Responses as a Bundle of FHIR, R4 and R5 alike, each with the id of whom it is of. */
export function writeAnswerBundle(questionnaire: Questionnaire, responses: readonly CarriedResponse[]): Part {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: responses.map(({ record, at, answers, ...facts }) => ({
      resource: {
        ...writeFhirResponse(questionnaire, answers, facts),
        subject: { identifier: { system: recordSystem, value: record } },
        extension: [{ url: ownAddress, valueString: JSON.stringify(at) }],
      },
    })),
  };
}

/** Whether something read from JSON is answers as FHIR: a bundle, or one response. */
export function isAnswerBundle(read: unknown): read is Part {
  return isPart(read) && ['Bundle', 'QuestionnaireResponse'].includes(String(read['resourceType']));
}

/** Reads the answers to one questionnaire from a bundle. What it holds besides is told, and nothing is fetched. */
export function readAnswerBundle(bundle: Part, questionnaire: Questionnaire, today: PlainDate): ToldFile {
  const resources =
    bundle['resourceType'] === 'Bundle'
      ? partsAt(bundle, 'entry').map((entry) => partAt(entry, 'resource') ?? {})
      : [bundle];
  const read = resources.map((resource, at) => readResource(resource, at + 1, questionnaire, today));
  return {
    told: read.flatMap(({ told }) => told ?? []),
    findings: read.flatMap((one) => one.findings),
  };
}

function readResource(
  resource: Part,
  line: number,
  questionnaire: Questionnaire,
  today: PlainDate,
): { readonly told?: ToldResponse; readonly findings: readonly AnswerFinding[] } {
  const findings: AnswerFinding[] = [];
  const stop = (column: string, problem: AnswerProblem, cell = ''): undefined =>
    void findings.push({ line, column, problem, cell });
  const [kind, status, canonical] = ['resourceType', 'status', 'questionnaire'].map(
    (name) => wordsAt(resource, name) ?? '',
  );
  if (kind !== 'QuestionnaireResponse') {
    stop('resourceType', 'not-a-response', kind);
    return { findings };
  }
  if (status !== 'completed' && status !== 'amended') stop('status', 'not-completed', status);
  if (isAnother(canonical ?? '', questionnaire)) {
    stop('questionnaire', 'other-questionnaire', canonical);
    return { findings };
  }
  const identifier = partAt(partAt(resource, 'subject') ?? {}, 'identifier') ?? {};
  const person = readPerson(personIn(identifier), today);
  if (!person.ok) stop('subject', person.problem, wordsAt(identifier, 'value'));
  const { answers: read, answeredOn: day = '', notTaken, totals } = readFhirResponse(resource, questionnaire);
  const answeredOn = parsePlainDate(day);
  const dayProblem = wrongDay(wordsAt(resource, 'authored') ?? '', answeredOn, today);
  if (dayProblem !== undefined) stop('authored', dayProblem, wordsAt(resource, 'authored'));
  for (const { linkId, why } of notTaken) stop(linkId, why);
  const answers = givenAnswers(read);
  for (const { question, problem } of wrongAnswers(questionnaire, answers)) stop(question, problem);
  if (Object.keys(answers).length === 0 && findings.length === 0) stop('item', 'nothing-answered');
  if (findings.length > 0 || answeredOn === undefined || !person.ok) return { findings };
  const language = wordsAt(resource, 'language')?.slice(0, 2);
  const told: ToldResponse = {
    ...{ line, answeredOn, answers, totals },
    cpr: person.cpr,
    record: person.record,
    at: timeIn(resource),
    language: language === 'da' || language === 'en' ? language : undefined,
  };
  return { told, findings };
}

/** Somebody else's address says nothing to us; one of ours names a key and a version. */
function isAnother(canonical: string, { key, version }: Questionnaire): boolean {
  return canonical.startsWith(canonicalPrefix) && canonical !== `${canonicalPrefix}${key}|${version}`;
}

function personIn(identifier: Part): Record<'cpr' | 'record', string> {
  const value = (wordsAt(identifier, 'value') ?? '').trim();
  const system = wordsAt(identifier, 'system');
  if (system === recordSystem) return { cpr: '', record: value };
  return { cpr: system === cprSystem || system === undefined ? value : '', record: '' };
}

function timeIn(resource: Part): ToldResponse['at'] {
  const own = ownPart(resource);
  return own && timeOf(wordsAt(own, 'wave') ?? '', String(own['nth'] ?? ''));
}
