import { asksForJudgement } from '../../domain/referral/criterion.ts';
import type { SummaryError } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { AnswerRefusals } from './answer-refusal.ts';
import { criteriaTexts } from './criteria-texts.ts';
import { answerFields, criterionField } from './forms/answer-form.ts';
import type { IntakeModel } from './intake-model.ts';
import { referralTexts } from './referral-texts.ts';
import { stepTexts } from './step-texts.ts';

/** Where the steps stand on the page. */
const stepsPlace = 'steps';

/**
 * Why an answer was not saved, in the order of the page: the steps that are missing, each criterion in the way, the
 * answer, its words. What the facts settle leads to the answer, which is the field that has to give.
 */
export function answerErrors(
  { steps = {}, criteria = {}, answer, reason }: Partial<AnswerRefusals>,
  { steps: standing, found = [] }: IntakeModel,
  language: Language,
): SummaryError[] {
  const t = criteriaTexts[language];
  const words = referralTexts[language].refusals;
  const kinds = stepTexts[language].kinds;
  return [
    ...standing.flatMap(({ step }) => {
      const refusal = steps[step.key];
      return refusal === undefined
        ? []
        : [{ field: stepsPlace, text: t.stepRefusals[refusal](kinds[step.kind]) }];
    }),
    ...found.flatMap((one) => {
      const { key, text } = one.criterion;
      const refusal = criteria[key];
      if (refusal === undefined) return [];
      const field = asksForJudgement(one) ? criterionField(key) : answerFields.answer;
      return [{ field, text: t.refusals[refusal](text[language]) }];
    }),
    ...(answer === undefined ? [] : [{ field: answerFields.answer, text: words[answer] }]),
    ...(reason === undefined ? [] : [{ field: answerFields.reason, text: words[reason] }]),
  ];
}
