import { type Answer, type Answers, isRatherNot } from '../answers.ts';
import { askedQuestions } from '../asked-questions.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { scoresOf } from '../score.ts';
import { canonicalPrefix } from './addresses.ts';
import type { Part } from './fhir-json.ts';

/** Said instead of an answer: FHIR's own code for somebody who was asked and would rather not. */
export const askedDeclined = 'asked-declined';
export const absentReason = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** What FHIR tells of a response beside its answers. */
export interface ResponseFacts {
  /** As ISO 8601 writes a day. */
  readonly answeredOn: string;
  readonly language: 'da' | 'en';
}

/**
 * Answers as a QuestionnaireResponse, of R4 and R5 alike: in the groups they were asked in, those asked only, and the
 * scores they make at the end. No person stands in it; whoever sends it says who it is about.
 */
export function writeFhirResponse(
  questionnaire: Questionnaire,
  answers: Answers,
  facts: ResponseFacts,
): Part {
  const asked = new Set(askedQuestions(questionnaire, answers).map(({ key }) => key));
  const groups = questionnaire.groups.flatMap((group) => {
    const item = group.questions.flatMap((question) => {
      const answer = asked.has(question.key) ? answers[question.key] : undefined;
      return answer === undefined ? [] : [answeredItem(question, answer, facts.language)];
    });
    return item.length === 0 ? [] : [{ linkId: `group.${group.key}`, item }];
  });
  const scores = scoresOf(questionnaire, answers).flatMap(({ score, value }) =>
    value === undefined ? [] : [{ linkId: `score.${score}`, answer: [{ valueDecimal: value }] }],
  );
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${canonicalPrefix}${questionnaire.key}|${questionnaire.version}`,
    status: 'completed',
    language: facts.language,
    authored: facts.answeredOn,
    item: [...groups, ...scores],
  };
}

function answeredItem(question: Question, answer: Answer, language: 'da' | 'en'): Part {
  const { key: linkId, text } = question;
  const words = { linkId, text: text[language] };
  if (isRatherNot(answer))
    return { ...words, answer: [{ extension: [{ url: absentReason, valueCode: askedDeclined }] }] };
  return { ...words, answer: valuesOf(question, answer, language) };
}

function valuesOf(
  question: Question,
  answer: Exclude<Answer, { readonly ratherNot: true }>,
  language: 'da' | 'en',
): readonly Part[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [answer].flat().map((code) => {
        const option = question.options.find(({ key }) => key === code);
        return { valueCoding: { code, ...(option && { display: option.text[language] }) } };
      });
    case 'scale':
      return [{ valueInteger: answer }];
    case 'number':
      return [question.decimals === 0 ? { valueInteger: answer } : { valueDecimal: answer }];
    case 'date':
      return [{ valueDate: answer }];
    case 'text':
      return [{ valueString: answer }];
  }
}
