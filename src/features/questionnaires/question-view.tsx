import { type Answer, chosenIn, isRatherNot } from '../../domain/questionnaire/answers.ts';
import type { AnswerRefusal } from '../../domain/questionnaire/check-answers.ts';
import type { Question, Respondent } from '../../domain/questionnaire/questionnaire.ts';
import { Checks, Choices, DateField, Scale, TextArea, TextField } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatTypedNumber } from '../../platform/i18n/typed-number.ts';
import { refusalWords, wordsOf } from './answer-words.ts';
import { hintOf } from './question-hint.ts';
import { questionTexts } from './question-texts.ts';
import { fieldOf, ratherNotFieldOf, ratherNotValue } from './read-answer.ts';
import { scaleSteps } from './scale-steps.ts';

export interface QuestionViewProps {
  readonly question: Question;
  /** Who is asked: some questions are asked of each side in words of their own. */
  readonly respondent: Respondent;
  readonly language: Language;
  /** What was answered or typed before, as `readAnswer` gave it; nothing is ever preset. */
  readonly answer?: Answer | undefined;
  readonly refusal?: AnswerRefusal | undefined;
  /** Put before the names of the fields where a page shows the same question twice, to look at only. */
  readonly apart?: string | undefined;
}

/** One question as the person sees it, with its field, named so that `readAnswer` reads it. */
export function QuestionView(props: QuestionViewProps) {
  const { question, respondent, language, answer, refusal, apart = '' } = props;
  const asked = wordsOf(question, respondent, language);
  const words = {
    name: `${apart}${fieldOf(question)}`,
    hint: hintOf(question, language),
    error: refusal && refusalWords(question, refusal, language),
  };
  const ratherNot = { value: ratherNotValue, label: questionTexts[language].ratherNot };
  const isPassed = isRatherNot(answer);
  const passedName = `${apart}${ratherNotFieldOf(question)}`;
  if (question.kind === 'single' || question.kind === 'multiple') {
    const options = question.options.map(({ key, text }) => ({ value: key, label: text[language] }));
    const chosen = isPassed ? [ratherNotValue] : chosenIn(answer);
    const choices = { ...words, legend: asked, stacked: true, options: [...options, ratherNot] };
    return question.kind === 'single' ? (
      <Choices {...choices} value={chosen[0]} />
    ) : (
      <Checks {...choices} values={chosen} />
    );
  }
  const typed = answer === undefined || isPassed ? '' : typedAs(answer);
  const steps = question.kind === 'scale' ? scaleSteps(question, language) : undefined;
  if (steps !== undefined) {
    const value = isPassed ? ratherNotValue : typed;
    return <Scale {...words} legend={asked} steps={steps} value={value} other={ratherNot} />;
  }
  const field = { ...words, label: asked, value: typed };
  return (
    <div class="ff-written">
      {question.kind === 'text' ? (
        <TextArea {...field} rows={4} />
      ) : question.kind === 'date' ? (
        <DateField {...field} />
      ) : (
        <TextField {...field} width={8} numeric />
      )}
      <div class="ff-choice">
        <input type="checkbox" id={passedName} name={passedName} value={ratherNotValue} checked={isPassed} />
        <label for={passedName}>{ratherNot.label}</label>
      </div>
    </div>
  );
}

function typedAs(answer: Exclude<Answer, { readonly ratherNot: true }>): string {
  return typeof answer === 'number' ? formatTypedNumber(answer) : String(answer);
}
