import { Button, Choices, Form, SaveRow, TextArea } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { AnswerRefusal } from '../answer-refusal.ts';
import { type AnswerDraft, answerFields, answers } from '../forms/answer-form.ts';
import { referralTexts } from '../referral-texts.ts';

interface AnswerFormProps {
  readonly language: Language;
  readonly action: string;
  readonly draft: AnswerDraft;
  readonly refusal: AnswerRefusal | undefined;
}

/** The field a refusal stands at: the words, or the choice itself. */
export function fieldOfAnswerRefusal(refusal: AnswerRefusal): 'answer' | 'reason' {
  return refusal === 'reason-missing' || refusal === 'reason-too-long' ? 'reason' : 'answer';
}

/** The intake's form: yes, no with a reason, or the citizen's own no. Nothing is chosen beforehand. */
export function AnswerForm({ language, action, draft, refusal }: AnswerFormProps) {
  const t = referralTexts[language];
  const errorAt = (field: 'answer' | 'reason'): string | undefined =>
    refusal !== undefined && fieldOfAnswerRefusal(refusal) === field ? t.refusals[refusal] : undefined;
  return (
    <Form action={action} hidden={{ [answerFields.id]: draft.id }}>
      <Choices
        name={answerFields.answer}
        legend={t.question}
        stacked
        options={answers.map((answer) => ({
          value: answer,
          label: t.answers[answer],
          note: t.answerNotes[answer],
        }))}
        value={draft.answer}
        error={errorAt('answer')}
      />
      <TextArea
        name={answerFields.reason}
        label={t.reason}
        hint={t.reasonHint}
        rows={4}
        value={draft.reason}
        error={errorAt('reason')}
      />
      <SaveRow note={t.saveNote}>
        <Button label={t.save} />
      </SaveRow>
    </Form>
  );
}
