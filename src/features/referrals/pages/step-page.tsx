import type { IntakeStep } from '../../../domain/referral/intake-step.ts';
import type { RecordStepRefusals } from '../../../domain/referral/record-step.ts';
import { outcomesOf, type StepOutcome } from '../../../domain/referral/step-outcome.ts';
import {
  BackLink,
  Button,
  Choices,
  DateField,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { stepFields, type TypedStep } from '../forms/step-form.ts';
import type { ReferralModel } from '../referral-queries.ts';
import { referralTexts } from '../referral-texts.ts';
import { stepTexts } from '../step-texts.ts';
import { whoSeesReferral } from '../who-sees.ts';

interface StepPageProps {
  readonly frame: Frame;
  readonly model: ReferralModel;
  readonly step: IntakeStep;
  readonly typed: TypedStep;
  readonly refusals?: Partial<RecordStepRefusals> | undefined;
}

/** One step, and what came of it: two answers at most. */
export function StepPage({ frame, model, step, typed, refusals = {} }: StepPageProps) {
  const { language } = frame.viewer;
  const t = stepTexts[language];
  const { standing, head } = model;
  const back = `/referrals/${standing.id}`;
  const address = `${back}/steps/${step.key}`;
  const errors = (['step', 'outcome', 'on'] as const).flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined
      ? []
      : [{ field: field === 'on' ? stepFields.on : stepFields.outcome, text: t.refusals[refusal] }];
  });
  return (
    <VisitPage
      frame={{ ...frame, path: address }}
      title={t.pageTitle}
      place="referrals"
      refused={errors.length > 0}
    >
      <BackLink href={back} label={referralTexts[language].title} />
      <PageHead
        title={t.kinds[step.kind]}
        meta={[t.about(head.callName), referralTexts[language].to(standing.run)]}
      />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <SeeLine text={whoSeesReferral(standing, model.today, frame.viewer)} />
      <Form action={address} hidden={{ [stepFields.id]: typed.id }}>
        <Choices
          name={stepFields.outcome}
          legend={step.kind === 'voluntary_choice' ? t.choiceQuestion(head.callName) : t.question}
          stacked
          options={outcomesOf[step.kind].map((outcome) => ({
            value: outcome,
            label: t.choices[outcome],
            note: noteOf(outcome, language),
          }))}
          value={typed.outcome}
          error={outcomeError(refusals, language)}
        />
        <DateField
          name={stepFields.on}
          label={t.on}
          value={typed.on}
          error={refusals.on && t.refusals[refusals.on]}
        />
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

function noteOf(outcome: StepOutcome, language: Language): string | undefined {
  const notes: Partial<Record<StepOutcome, string>> = stepTexts[language].notes;
  return notes[outcome];
}

function outcomeError(
  { step, outcome }: Partial<RecordStepRefusals>,
  language: Language,
): string | undefined {
  const refusal = step ?? outcome;
  return refusal && stepTexts[language].refusals[refusal];
}
