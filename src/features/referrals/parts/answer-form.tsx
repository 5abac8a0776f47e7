import { referralAnswers } from '../../../domain/referral/decide-referral.ts';
import { Button, Choices, Form, SaveRow, TextArea } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { AnswerRefusals } from '../answer-refusal.ts';
import { type AnswerDraft, answerFields } from '../forms/answer-form.ts';
import type { IntakeModel } from '../intake-model.ts';
import { referralTexts } from '../referral-texts.ts';
import { CriteriaFields } from './criteria-fields.tsx';

interface AnswerFormProps {
  readonly language: Language;
  readonly action: string;
  readonly model: IntakeModel;
  readonly age: number | undefined;
  readonly draft: AnswerDraft;
  readonly refusals: Partial<AnswerRefusals>;
}

/** The intake's form: what each criterion comes to, then yes or no. Nothing is chosen beforehand. */
export function AnswerForm({ language, action, model, age, draft, refusals }: AnswerFormProps) {
  const t = referralTexts[language];
  const byTeam = model.intake.decidedBy === 'team';
  return (
    <Form action={action} hidden={{ [answerFields.id]: draft.id }}>
      <CriteriaFields
        model={model}
        found={model.found ?? []}
        age={age}
        draft={draft}
        refusals={refusals}
        language={language}
      />
      <Choices
        name={answerFields.answer}
        legend={byTeam ? t.teamQuestion : t.question}
        stacked
        options={referralAnswers.map((answer) => ({
          value: answer,
          label: t.answers[answer],
          note: t.answerNotes[answer],
        }))}
        value={draft.answer}
        error={answerError(refusals, language)}
      />
      <TextArea
        name={answerFields.reason}
        label={t.reason}
        hint={byTeam ? t.teamReasonHint : t.reasonHint}
        rows={4}
        value={draft.reason}
        error={refusals.reason && t.refusals[refusals.reason]}
      />
      <SaveRow note={t.saveNote}>
        <Button label={t.save} />
      </SaveRow>
    </Form>
  );
}

/** What stands in the way of a yes is said on top, each thing with its place; here, that something does. */
function answerError(
  { answer, steps, criteria }: Partial<AnswerRefusals>,
  language: Language,
): string | undefined {
  const t = referralTexts[language];
  if (answer !== undefined) return t.refusals[answer];
  return steps === undefined && criteria === undefined ? undefined : t.notYes;
}
