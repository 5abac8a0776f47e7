import { type Answer, type Answers, ratherNot } from '../answers.ts';
import { type AnswerRefusal, refusalOf } from '../check-answers.ts';
import { type ComparedTotal, compareTotals } from '../compare-totals.ts';
import { type Question, type Questionnaire, questionsOf } from '../questionnaire.ts';
import { keyFrom } from '../template/written-parts.ts';
import { extensionOf, isPart, type Part, partAt, partsAt, wordsAt } from './fhir-json.ts';
import { absentReason, askedDeclined } from './write-response.ts';

/** Answers that came with a QuestionnaireResponse, and what of it could not be taken. */
export interface ReadResponse {
  readonly answers: Answers;
  /** `undefined` where it does not say when, or says it unreadably. */
  readonly answeredOn: string | undefined;
  readonly notTaken: readonly NotTaken[];
  readonly totals: readonly ComparedTotal[];
}

export interface NotTaken {
  readonly linkId: string;
  readonly why: AnswerRefusal | 'question-unknown' | 'answered-twice' | 'too-deep';
}

const mostDeep = 20;

/** Reads the answers to a questionnaire out of a QuestionnaireResponse of FHIR R4 or R5. */
export function readFhirResponse(resource: Part, questionnaire: Questionnaire): ReadResponse {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.key, question]));
  const scores = new Set(questionnaire.scores.map(({ key }) => key));
  const answers: Record<string, Answer> = {};
  const came = new Map<string, number>();
  const notTaken: NotTaken[] = [];
  const walk = (items: readonly Part[], depth: number): void => {
    for (const item of items) {
      const linkId = wordsAt(item, 'linkId') ?? '';
      if (depth > mostDeep) notTaken.push({ linkId, why: 'too-deep' });
      else {
        take(item, linkId);
        walk(
          [...partsAt(item, 'item'), ...partsAt(item, 'answer').flatMap((one) => partsAt(one, 'item'))],
          depth + 1,
        );
      }
    }
  };
  const take = (item: Part, linkId: string): void => {
    const given = partsAt(item, 'answer');
    if (given.length === 0) return;
    const score = scoreOf(linkId, scores);
    const total = given[0]?.['valueDecimal'] ?? given[0]?.['valueInteger'];
    if (score !== undefined && typeof total === 'number') {
      came.set(score, total);
      return;
    }
    const question = questions.get(linkId) ?? questions.get(keyFrom(linkId, new Set()));
    const answer = question && readGiven(question, given);
    const why =
      question === undefined
        ? 'question-unknown'
        : answers[question.key] !== undefined
          ? 'answered-twice'
          : refusalOf(question, answer);
    if (why !== undefined) notTaken.push({ linkId, why });
    else if (question !== undefined && answer !== undefined) answers[question.key] = answer;
  };
  walk(partsAt(resource, 'item'), 0);
  const authored = wordsAt(resource, 'authored')?.slice(0, 10);
  const answeredOn = authored !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(authored) ? authored : undefined;
  return { answers, answeredOn, notTaken, totals: compareTotals(questionnaire, answers, came) };
}

function scoreOf(linkId: string, scores: ReadonlySet<string>): string | undefined {
  const bare = linkId.startsWith('score.') ? linkId.slice('score.'.length) : keyFrom(linkId, new Set());
  return scores.has(bare) ? bare : undefined;
}

/** An answer as we keep it. What fits no kind comes back as the words it was given in, and is refused as such. */
function readGiven(question: Question, given: readonly Part[]): Answer | undefined {
  const [first = {}] = given;
  if (extensionOf(first, absentReason)?.['valueCode'] === askedDeclined) return ratherNot;
  switch (question.kind) {
    case 'single':
      return given.length > 1 ? given.map((one) => codeIn(question, one)) : codeIn(question, first);
    case 'multiple':
      return given.map((one) => codeIn(question, one));
    case 'scale':
    case 'number': {
      const value =
        first['valueInteger'] ?? first['valueDecimal'] ?? partAt(first, 'valueQuantity')?.['value'];
      return typeof value === 'number' ? value : JSON.stringify(value ?? '');
    }
    case 'date':
      return wordsAt(first, 'valueDate') ?? wordsAt(first, 'valueDateTime')?.slice(0, 10);
    case 'text':
      return wordsAt(first, 'valueString') ?? wordsAt(first, 'valueUri');
  }
}

function codeIn(
  { options }: Extract<Question, { readonly kind: 'single' | 'multiple' }>,
  given: Part,
): string {
  const coding = given['valueCoding'];
  const code = isPart(coding)
    ? (wordsAt(coding, 'code') ?? wordsAt(coding, 'display'))
    : (given['valueString'] ?? given['valueBoolean'] ?? given['valueInteger'])?.toString();
  const written = code ?? '';
  const same =
    options.find(({ key }) => key === written) ??
    options.find(({ key }) => key === keyFrom(written, new Set()));
  return same?.key ?? written;
}
