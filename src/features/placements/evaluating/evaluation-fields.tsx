import { type EvaluationRefusals, ledTo } from '../../../domain/placement-agreement/evaluation.ts';
import { Choices, refusedFields, TextArea } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { TypedEvaluation } from './evaluation-form.ts';
import { evaluationTexts } from './evaluation-texts.ts';

interface EvaluationFieldsProps {
  readonly typed: TypedEvaluation;
  readonly refusals: Partial<EvaluationRefusals>;
  readonly language: Language;
}

export const evaluationFields = [
  ['ledTo', 'led-to'],
  ['words', 'words'],
] as const;

/** The two questions, the same to everybody who is asked. */
export function EvaluationFields({ typed, refusals, language }: EvaluationFieldsProps) {
  const t = evaluationTexts[language];
  const { said } = refusedFields(refusals, t.refusals, evaluationFields);
  return (
    <>
      <Choices
        name="led-to"
        legend={t.ledTo}
        options={ledTo.map((value) => ({ value, label: t.options[value] }))}
        value={typed.ledTo}
        error={said('ledTo')}
      />
      <TextArea
        name="words"
        label={t.words}
        hint={t.wordsHint}
        value={typed.words}
        rows={3}
        optional
        error={said('words')}
      />
    </>
  );
}
